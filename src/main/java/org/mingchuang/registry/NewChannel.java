package org.mingchuang.registry;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.UnitId;

/**
 * 新渠道: what is written down of a site or account.
 *
 * @param platform null for what is no account
 * @param fields by the field's name in the register, such as NAME, ACCOUNT_NO, LEADER; days are ISO, people their numbers
 */
public record NewChannel(ChannelKind kind, @Nullable Platform platform, UnitId unit, Map<String, String> fields) {

    public NewChannel {
        fields = Map.copyOf(fields);
    }
}
