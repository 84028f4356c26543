package org.mingchuang.registry.channel;

import java.time.Instant;
import java.util.Map;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.registry.ChannelId;
import org.mingchuang.registry.ChannelKind;
import org.mingchuang.registry.ChannelState;
import org.mingchuang.registry.Platform;

/** A channel that is in no database. */
public final class AChannel {

    public static final UnitId SPONSOR = new UnitId(31);

    private AChannel() {}

    public static Channel aChannel(ChannelState state) {
        return new Channel(
                new ChannelId(5),
                ChannelKind.ACCOUNT,
                Platform.WECHAT,
                SPONSOR,
                state,
                new ChannelFields(Map.of(ChannelField.NAME, "黔江质安")),
                "",
                null,
                null,
                "",
                Instant.EPOCH,
                1);
    }
}
