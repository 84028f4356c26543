package org.mingchuang.publishing.manuscript;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.mingchuang.approval.Approvals;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.publishing.ManuscriptId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 撤稿: takes what is out off every outlet, and what is signed but not out yet off the plan. */
@Component
class WithdrawalDesk {

    private final ManuscriptStore manuscripts;
    private final DeliveryStore deliveries;
    private final DeliverySweep sweep;
    private final Approvals approvals;
    private final Outlets outlets;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WithdrawalDesk(
            ManuscriptStore manuscripts,
            DeliveryStore deliveries,
            DeliverySweep sweep,
            Approvals approvals,
            Outlets outlets,
            ApplicationEventPublisher events,
            Clock clock) {
        this.manuscripts = manuscripts;
        this.deliveries = deliveries;
        this.sweep = sweep;
        this.approvals = approvals;
        this.outlets = outlets;
        this.events = events;
        this.clock = clock;
    }

    Outcome<ManuscriptId> withdraw(Manuscript manuscript, String reason, Actor by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        cancelPlanned(manuscript);
        if (manuscript.live() != null) {
            int live = manuscript.live();
            outlets.all()
                    .forEach(
                            outlet -> deliveries.plan(Delivery.withdrawal(manuscript.id(), live, outlet, reason, now)));
        } else {
            approvals.annul(manuscript.id().subject(), "稿件在发布前撤下", by);
        }
        Manuscript withdrawn = manuscript.withdrawn(reason, now);
        manuscripts.update(withdrawn);
        events.publishEvent(ManuscriptChanged.by(ManuscriptAct.WITHDRAW, withdrawn, Map.of("原因", reason), by));
        sweep.kickAfterCommit();
        return Outcome.done(manuscript.id());
    }

    void cancelPlanned(Manuscript manuscript) {
        deliveries.cancelWaiting(manuscript.id(), clock.instant());
    }
}
