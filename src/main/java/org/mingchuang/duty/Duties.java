package org.mingchuang.duty;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.SubjectRef;

/**
 * 待办: for modules whose work has a limit. All of it joins the caller's transaction, so that no duty is without its cause
 * and no cause without its duty. Rules are named by their code; one that nobody offers is a bug and fails.
 */
public interface Duties {

    /** Opens the clock. When one of this rule and subject is open already, that one is kept and returned. */
    DutyId open(NewDuty duty, Actor by);

    /** Done now, late or not. Without effect when none is open. */
    void fulfil(String rule, SubjectRef subject, Proof proof, Actor by);

    /**
     * Done at an earlier moment of which is heard only now; late or not as of then.
     *
     * @param done not in the future
     */
    void fulfilAsOf(String rule, SubjectRef subject, Instant done, Proof proof, Actor by);

    /** No longer owed. Without effect when none is open. */
    void drop(String rule, SubjectRef subject, String reason, Actor by);

    /** All of this subject, newest first. */
    List<DutyView> of(SubjectRef subject);

    /** The one of this rule that is open. */
    Optional<DutyView> running(String rule, SubjectRef subject);

    /** When it would be due if the event had been at that instant; for forms. Not for a limit with a named day. */
    DueTime due(String rule, Instant from);
}
