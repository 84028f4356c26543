package org.mingchuang.registry.channel;

import org.mingchuang.duty.DutyState;
import org.mingchuang.registry.ChannelState;

/** The colours of states. */
public final class ChannelTones {

    private ChannelTones() {}

    public static String of(ChannelState state) {
        return switch (state) {
            case PLANNED, GIVEN_UP, CANCELLED -> "grey";
            case IN_APPROVAL, APPROVED, REGISTERED -> "blue";
            case ACTIVE -> "green";
            case OFFLINE, CLOSING -> "amber";
            case CLOSED -> "red";
        };
    }

    public static String of(DutyState state) {
        return switch (state) {
            case RUNNING -> "blue";
            case NEAR, DONE_LATE -> "amber";
            case OVERDUE -> "red";
            case DONE -> "green";
            case DROPPED -> "grey";
        };
    }
}
