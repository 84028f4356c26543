package org.mingchuang.publishing.source;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * 名单筛选: as it comes with the address; what is not understood is left out, never refused.
 *
 * @param text part of the name or the domain
 * @param state name of a state, empty for all
 */
record SourceUnitFilter(String text, String state) {

    static SourceUnitFilter of(String text, String state) {
        boolean known = Arrays.stream(SourceUnitState.values())
                .anyMatch(constant -> constant.name().equals(state));
        return new SourceUnitFilter(text.strip(), known ? state : "");
    }

    boolean isActive() {
        return !text.isEmpty() || !state.isEmpty();
    }

    String query() {
        return "?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&state=" + state;
    }
}
