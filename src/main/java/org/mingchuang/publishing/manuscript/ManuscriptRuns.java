package org.mingchuang.publishing.manuscript;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.mingchuang.approval.ApprovalEnded;
import org.mingchuang.approval.ApprovalPassed;
import org.mingchuang.approval.Approvals;
import org.mingchuang.approval.RunId;
import org.mingchuang.approval.RunState;
import org.mingchuang.kernel.Actor;
import org.mingchuang.publishing.ManuscriptId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What an approval's end means for its manuscript. Safe to be told twice: the second time there is nothing left to do. */
@Component
class ManuscriptRuns {

    private final ManuscriptStore manuscripts;
    private final VersionStore versions;
    private final DeliveryStore deliveries;
    private final DeliverySweep sweep;
    private final Outlets outlets;
    private final Approvals approvals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ManuscriptRuns(
            ManuscriptStore manuscripts,
            VersionStore versions,
            DeliveryStore deliveries,
            DeliverySweep sweep,
            Outlets outlets,
            Approvals approvals,
            ApplicationEventPublisher events,
            Clock clock) {
        this.manuscripts = manuscripts;
        this.versions = versions;
        this.deliveries = deliveries;
        this.sweep = sweep;
        this.outlets = outlets;
        this.approvals = approvals;
        this.events = events;
        this.clock = clock;
    }

    /** The version goes out now, or at its planned time. */
    @ApplicationModuleListener
    void on(ApprovalPassed passed) {
        if (!passed.subject().kind().equals(ManuscriptId.KIND)) {
            return;
        }
        Manuscript manuscript = locked(passed.subject().number());
        Version version = versions.byDigest(manuscript.id(), passed.digest()).orElseThrow();
        if (!waitsFor(passed.run(), manuscript) || version.number() != manuscript.working()) {
            return;
        }
        Manuscript signed = manuscript.perform(ManuscriptAct.SIGN, now());
        manuscripts.update(signed);
        announce(ManuscriptAct.SIGN, signed);
        Instant due = dueAt(version, passed.at());
        outlets.all()
                .forEach(outlet -> deliveries.plan(Delivery.publication(signed.id(), version.number(), outlet, due)));
        sweep.kickAfterCommit();
    }

    @ApplicationModuleListener
    void on(ApprovalEnded ended) {
        if (!ended.subject().kind().equals(ManuscriptId.KIND)) {
            return;
        }
        Manuscript manuscript = locked(ended.subject().number());
        if (!waitsFor(ended.run(), manuscript)) {
            return;
        }
        ManuscriptAct act = ended.state() == RunState.SENT_BACK ? ManuscriptAct.SEND_BACK : ManuscriptAct.RECALL;
        Manuscript returned = manuscript.perform(act, now());
        manuscripts.update(returned);
        announce(act, returned);
    }

    /** Told late, when the text was submitted again in the meantime, an earlier run's end means nothing any more. */
    private boolean waitsFor(RunId run, Manuscript manuscript) {
        return manuscript.state() == ManuscriptState.IN_REVIEW
                && approvals.of(manuscript.id().subject()).getFirst().id().equals(run);
    }

    private Manuscript locked(long number) {
        return manuscripts.locked(new ManuscriptId(number)).orElseThrow();
    }

    private static Instant dueAt(Version version, Instant signedAt) {
        Instant planned = version.text().plannedAt();
        return planned == null || planned.isBefore(signedAt) ? signedAt : planned;
    }

    private void announce(ManuscriptAct act, Manuscript manuscript) {
        events.publishEvent(ManuscriptChanged.by(act, manuscript, Map.of(), Actor.system()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
