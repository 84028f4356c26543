package org.mingchuang.organization.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * 账号筛选.
 *
 * @param state {@code open}, {@code locked} (of either kind), {@code closed}, or {@code all}
 */
public record AccountFilter(String text, String state) {

    static AccountFilter of(String text, String state) {
        boolean known = state.equals("open") || state.equals("locked") || state.equals("closed");
        return new AccountFilter(text.strip(), known ? state : "all");
    }

    boolean isNarrow() {
        return !text.isEmpty() || !state.equals("all");
    }

    String query() {
        return "?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&state=" + state;
    }
}
