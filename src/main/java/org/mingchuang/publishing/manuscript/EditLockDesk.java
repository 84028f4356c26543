package org.mingchuang.publishing.manuscript;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.publishing.ManuscriptId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sees to it that two people don't write on one manuscript at once without knowing. */
@Component
class EditLockDesk {

    private final EditLockStore locks;
    private final ManuscriptStore manuscripts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EditLockDesk(EditLockStore locks, ManuscriptStore manuscripts, ApplicationEventPublisher events, Clock clock) {
        this.locks = locks;
        this.manuscripts = manuscripts;
        this.events = events;
        this.clock = clock;
    }

    /** On opening the editor, and again and again while something is typed there. */
    @Transactional
    public Outcome<ManuscriptId> enter(ManuscriptId id, Actor by) {
        return locks.take(id, by, clock.instant()) ? Outcome.done(id) : Outcome.refused(keptOut(id));
    }

    /** Explicit, and kept in the trail: whoever was writing finds it out at the next save. */
    @Transactional
    public Outcome<ManuscriptId> takeOver(ManuscriptId id, Actor by) {
        Manuscript manuscript = manuscripts.locked(id).orElseThrow();
        if (!ManuscriptPolicy.may(by, ManuscriptAct.SAVE, manuscript)) {
            return Outcome.refused(Refusal.of("publishing.manuscript.refusal.NOT_PERMITTED"));
        }
        Optional<EditLock> before = other(id, by);
        locks.takeFromOther(id, by, clock.instant());
        before.ifPresent(lock ->
                events.publishEvent(new ManuscriptChanged(manuscript, "LOCK_TAKEN", Map.of("原编辑人", lock.name()), by)));
        return Outcome.done(id);
    }

    @Transactional
    public void leave(ManuscriptId id, Actor by) {
        locks.release(id, by);
    }

    /** Who keeps this person out at the moment. */
    Optional<EditLock> other(ManuscriptId id, Actor by) {
        Instant now = clock.instant();
        return locks.find(id).filter(lock -> lock.keepsOut(by, now));
    }

    /** Empty when nobody else is writing. */
    List<Refusal> unmet(ManuscriptId id, Actor by) {
        return other(id, by).isPresent() ? List.of(keptOut(id)) : List.of();
    }

    private Refusal keptOut(ManuscriptId id) {
        String name = locks.find(id).map(EditLock::name).orElse("");
        return Refusal.of("publishing.manuscript.refusal.LOCKED", name);
    }
}
