package org.mingchuang.duty.entry;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingchuang.duty.Bearer;
import org.mingchuang.duty.DutyState;
import org.mingchuang.duty.Limit;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.SubjectRef;
import org.mingchuang.kernel.UnitId;

/**
 * 待办, as it is kept.
 *
 * @param named null unless the limit is a named day
 * @param due the last instant that is in time
 * @param near from when on it counts as 临近到期
 * @param end null while it is open
 */
public record Duty(
        long id,
        String rule,
        String ruleName,
        String article,
        SubjectRef subject,
        String title,
        String address,
        UnitId unit,
        Bearer bearer,
        Instant from,
        Limit limit,
        @Nullable LocalDate named,
        Instant due,
        LocalDate lastDay,
        Instant near,
        @Nullable End end,
        long version) {

    /**
     * 办结.
     *
     * @param done false when it was dropped
     */
    public record End(
            boolean done,
            Instant at,
            PersonId by,
            String byName,
            String proof,
            String proofAddress,
            String lateReason) {}

    public DutyState state(Instant now) {
        End ended = end;
        if (ended != null) {
            return !ended.done() ? DutyState.DROPPED : ended.at().isAfter(due) ? DutyState.DONE_LATE : DutyState.DONE;
        }
        return now.isAfter(due) ? DutyState.OVERDUE : now.isBefore(near) ? DutyState.RUNNING : DutyState.NEAR;
    }

    /** How late it is, or was when it was done; zero when it is not. */
    public Duration lateness(Instant now) {
        End ended = end;
        Instant until = ended == null ? now : ended.at();
        boolean counts = ended == null || ended.done();
        return counts && until.isAfter(due) ? Duration.between(due, until) : Duration.ZERO;
    }

    /** Done late, and nobody has said why. */
    public boolean owesReason() {
        End ended = end;
        return ended != null
                && ended.done()
                && ended.at().isAfter(due)
                && ended.lateReason().isBlank();
    }

    Duty with(Bearer other) {
        return new Duty(
                id, rule, ruleName, article, subject, title, address, unit, other, from, limit, named, due, lastDay,
                near, end, version);
    }

    public static SubjectRef ref(long id) {
        return SubjectRef.of("duty.entry", id);
    }
}
