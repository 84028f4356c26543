package org.mingchuang.publishing.manuscript;

import java.time.Clock;
import java.util.Map;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.publishing.ManuscriptId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets people try a failed delivery again at once, as when the disk has room again. */
@Component
class DeliveryDesk {

    private final ManuscriptStore manuscripts;
    private final DeliveryStore deliveries;
    private final DeliverySweep sweep;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeliveryDesk(
            ManuscriptStore manuscripts,
            DeliveryStore deliveries,
            DeliverySweep sweep,
            ApplicationEventPublisher events,
            Clock clock) {
        this.manuscripts = manuscripts;
        this.deliveries = deliveries;
        this.sweep = sweep;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Outcome<ManuscriptId> retry(ManuscriptId id, Actor by) {
        Manuscript manuscript = manuscripts.locked(id).orElseThrow();
        if (!ManuscriptPolicy.mayRetry(by, manuscript)) {
            return Outcome.refused(Refusal.of("publishing.manuscript.refusal.NOT_PERMITTED"));
        }
        if (deliveries.retry(id, clock.instant()) == 0) {
            return Outcome.refused(Refusal.of("publishing.manuscript.refusal.NOTHING_TO_RETRY"));
        }
        events.publishEvent(new ManuscriptChanged(manuscript, "RETRY", Map.of(), by));
        sweep.kickAfterCommit();
        return Outcome.done(id);
    }
}
