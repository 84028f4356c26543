package org.mingchuang.organization.delegation;

import java.time.Instant;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.SubjectRef;

/**
 * 委托代行: who signs for an absent holder, in which period.
 *
 * @param until the real end: moved forward when ended early
 * @param plannedUntil the end as first said
 */
public record Delegation(
        long id,
        PersonId holder,
        String holderName,
        PersonId delegate,
        String delegateName,
        Instant from,
        Instant until,
        Instant plannedUntil,
        String reason,
        int version) {

    /** One that was taken back before it began is over too. */
    boolean isOver(Instant now) {
        return !now.isBefore(until) || !from.isBefore(until);
    }

    boolean isRunning(Instant now) {
        return !now.isBefore(from) && !isOver(now);
    }

    /** The period that it ran, or was to run when it never began. */
    Instant shownUntil() {
        return from.isBefore(until) ? until : plannedUntil;
    }

    boolean wasEndedEarly() {
        return until.isBefore(plannedUntil);
    }

    static SubjectRef subject(long id) {
        return SubjectRef.of("organization.delegation", id);
    }
}
