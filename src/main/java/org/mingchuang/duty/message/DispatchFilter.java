package org.mingchuang.duty.message;

import java.util.Arrays;

/**
 * 送达筛选: as it comes with the address; what is not understood is left out, never refused.
 *
 * @param state name of a state, empty for all, {@code OPEN} for what is not settled yet
 * @param channel name of a channel, empty for all
 */
record DispatchFilter(String state, String channel) {

    static final String OPEN = "OPEN";

    static DispatchFilter of(String state, String channel) {
        boolean known = state.equals(OPEN) || DispatchState.of(state).isPresent();
        boolean way = Arrays.stream(DispatchChannel.values())
                .anyMatch(each -> each.name().equals(channel));
        return new DispatchFilter(known ? state : "", way ? channel : "");
    }

    boolean isActive() {
        return !state.isEmpty() || !channel.isEmpty();
    }

    String query() {
        return "?state=" + state + "&channel=" + channel;
    }
}
