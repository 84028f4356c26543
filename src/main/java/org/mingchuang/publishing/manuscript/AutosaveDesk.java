package org.mingchuang.publishing.manuscript;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.publishing.ManuscriptId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what is being written every few seconds. It is no version: nobody else reads it, nothing is checked, and saving or
 * giving it up ends it.
 */
@Component
class AutosaveDesk {

    /** As a request may be at most; the body is bounded by its own rule when it is saved. */
    private static final int LONGEST = 6_000_000;

    private final AutosaveStore store;
    private final EditLockDesk locks;
    private final Clock clock;

    AutosaveDesk(AutosaveStore store, EditLockDesk locks, Clock clock) {
        this.store = store;
        this.locks = locks;
        this.clock = clock;
    }

    /** A sign of life as well. Refused when somebody else has taken over. */
    @Transactional
    public Outcome<Instant> keep(ManuscriptId id, ManuscriptForm form, Actor by) {
        if (form.body().length() > LONGEST) {
            return Outcome.refused(Refusal.of("publishing.manuscript.refusal.AUTOSAVE_TOO_LONG"));
        }
        List<Refusal> unmet = locks.enter(id, by).refusals();
        if (!unmet.isEmpty()) {
            return Outcome.refused(unmet);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        store.keep(id, by.id(), form, now);
        return Outcome.done(now);
    }

    Optional<Autosave> of(ManuscriptId id, Actor by) {
        return store.find(id, by.id());
    }

    @Transactional
    public void giveUp(ManuscriptId id, Actor by) {
        store.remove(id, by.id());
    }
}
