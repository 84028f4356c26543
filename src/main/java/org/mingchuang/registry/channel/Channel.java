package org.mingchuang.registry.channel;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.registry.ChannelId;
import org.mingchuang.registry.ChannelKind;
import org.mingchuang.registry.ChannelState;
import org.mingchuang.registry.Platform;

/**
 * 渠道: one site or account.
 *
 * @param platform null for what is no account
 * @param unit the sponsor, exactly one (N-22)
 * @param exception why the unit has a second account on the platform (M-02), empty when it has not
 * @param until the day named for the present state: back from being offline, end of the public notice; else null
 */
public record Channel(
        ChannelId id,
        ChannelKind kind,
        @Nullable Platform platform,
        UnitId unit,
        ChannelState state,
        ChannelFields fields,
        String exception,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        String stateNote,
        Instant openedAt,
        long version) {

    public boolean may(ChannelAct act) {
        return act.next(state).isPresent();
    }

    public String name() {
        return fields.of(ChannelField.NAME);
    }

    /** The one door to the state. */
    public Channel perform(ChannelAct act) {
        ChannelState next = act.next(state).orElseThrow(() -> new IllegalStateException(act + " in " + state));
        return new Channel(
                id, kind, platform, unit, next, fields, exception, since, until, stateNote, openedAt, version);
    }

    /** @param note such as the reason, or where the public finds it now */
    Channel during(@Nullable LocalDate from, @Nullable LocalDate to, String note) {
        return new Channel(id, kind, platform, unit, state, fields, exception, from, to, note, openedAt, version);
    }

    Channel with(ChannelFields other, String why) {
        return new Channel(id, kind, platform, unit, state, other, why, since, until, stateNote, openedAt, version);
    }

    /** Whether one of the three named persons is missing (N-23). */
    public boolean hasVacancy() {
        return !fields.has(ChannelField.LEADER)
                || !fields.has(ChannelField.RESPONSIBLE)
                || !fields.has(ChannelField.OPERATOR);
    }
}
