package org.mingchuang.publishing.manuscript;

import java.time.Duration;
import java.time.Instant;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.PersonId;

/** 编辑锁: who is writing on a manuscript; others see it before they begin, and take over only knowingly. */
record EditLock(PersonId person, String name, Instant lastSign) {

    /** 15 minutes without a sign of life, like the session (S-03): whoever wrote has left. */
    static final Duration LIFETIME = Duration.ofMinutes(15);

    boolean keepsOut(Actor actor, Instant now) {
        return !person.equals(actor.id()) && now.isBefore(lastSign.plus(LIFETIME));
    }
}
