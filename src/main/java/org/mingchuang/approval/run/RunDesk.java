package org.mingchuang.approval.run;

import static org.mingchuang.approval.run.RunRequirements.brief;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.mingchuang.approval.ApprovalEnded;
import org.mingchuang.approval.ApprovalPassed;
import org.mingchuang.approval.Approvals;
import org.mingchuang.approval.Gate;
import org.mingchuang.approval.RunId;
import org.mingchuang.approval.RunState;
import org.mingchuang.approval.RunView;
import org.mingchuang.approval.Submission;
import org.mingchuang.approval.run.Decision.Signer;
import org.mingchuang.approval.run.Decision.Verdict;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Digest;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.kernel.StaleVersion;
import org.mingchuang.kernel.SubjectRef;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The use cases of a run. Each act is checked, performed, kept and announced in one transaction. */
@Component
class RunDesk implements Approvals {

    private final RunStore runs;
    private final RunOpening openings;
    private final ApprovalPolicy policy;
    private final RunRequirements requirements;
    private final RunViews views;
    private final Subjects subjects;
    private final SigningDuties duties;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RunDesk(
            RunStore runs,
            RunOpening openings,
            ApprovalPolicy policy,
            RunRequirements requirements,
            RunViews views,
            Subjects subjects,
            SigningDuties duties,
            ApplicationEventPublisher events,
            Clock clock) {
        this.runs = runs;
        this.openings = openings;
        this.policy = policy;
        this.requirements = requirements;
        this.views = views;
        this.subjects = subjects;
        this.duties = duties;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Outcome<RunId> open(Submission submission, Actor by) {
        return openings.prepare(submission, by, clock.instant())
                .fold(prepared -> start(prepared, by), Outcome::refused);
    }

    private Outcome<RunId> start(Run prepared, Actor by) {
        Run run = runs.add(prepared);
        events.publishEvent(RunActed.opened(run, by));
        duties.open(run, by);
        return Outcome.done(new RunId(run.id()));
    }

    @Override
    @Transactional
    public Outcome<RunView> approve(RunId id, long seenVersion, String opinion, Set<Gate> gates, Actor by) {
        Run run = seen(id, seenVersion);
        return decide(run, run.approval(), requirements.approving(run, opinion, gates), by, (signer, at) -> {
            run.approve(signer, new Verdict(brief(opinion), run.step().asksGates() ? gates : Set.of()), at);
        });
    }

    @Override
    @Transactional
    public Outcome<RunView> sendBack(RunId id, long seenVersion, int toStep, String reason, Actor by) {
        Run run = seen(id, seenVersion);
        RunAct act = toStep == 0 ? RunAct.SEND_BACK : RunAct.RETURN;
        return decide(run, act, requirements.sendingBack(run, toStep, reason), by, (signer, at) -> {
            if (toStep == 0) {
                run.sendBack(signer, brief(reason), at);
            } else {
                run.returnTo(toStep, signer, brief(reason), at);
            }
        });
    }

    @Override
    @Transactional
    public Outcome<RunView> escalate(RunId id, long seenVersion, String opinion, Actor by) {
        Run run = seen(id, seenVersion);
        return decide(run, RunAct.ESCALATE, requirements.escalating(run, opinion, by), by, (signer, at) -> {
            run.escalate(signer, Verdict.of(brief(opinion)), at);
        });
    }

    private Outcome<RunView> decide(
            Run run, RunAct act, List<Refusal> missing, Actor by, BiConsumer<Signer, Instant> decision) {
        Instant now = clock.instant();
        Optional<Refusal> forbidden = policy.refusal(act, run, by, now);
        if (forbidden.isPresent()) {
            return Outcome.refused(forbidden.get());
        }
        if (hasChanged(run)) {
            return voided(run, now);
        }
        if (!missing.isEmpty()) {
            return Outcome.refused(missing);
        }
        decision.accept(Signer.of(policy.signer(run, by, now).orElseThrow()), now);
        return Outcome.done(saved(run, by));
    }

    @Override
    @Transactional
    public Outcome<RunView> recall(RunId id, long seenVersion, Actor by) {
        Run run = seen(id, seenVersion);
        Instant now = clock.instant();
        Optional<Refusal> forbidden = policy.refusal(RunAct.RECALL, run, by, now);
        if (forbidden.isPresent()) {
            return Outcome.refused(forbidden.get());
        }
        run.recall(Signer.of(by), now);
        return Outcome.done(saved(run, by));
    }

    @Override
    @Transactional
    public void annul(SubjectRef subject, String reason, Actor by) {
        runs.of(subject).stream()
                .findFirst()
                .filter(run -> RunAct.VOID.isPossible(run.state()))
                .ifPresent(run -> annul(run, reason, by, clock.instant()));
    }

    private void annul(Run run, String reason, Actor by, Instant at) {
        run.annul(Signer.of(by), brief(reason), at);
        Run kept = runs.save(run);
        events.publishEvent(RunActed.of(kept, kept.decisions().getLast(), by));
        duties.follow(kept, by);
    }

    private Outcome<RunView> voided(Run run, Instant at) {
        annul(run, "送审后内容发生变化，原审签意见作废。", Actor.system(), at);
        events.publishEvent(ended(run, at));
        return Outcome.refused(Refusal.of("approval.run.refusal.CHANGED"));
    }

    private boolean hasChanged(Run run) {
        SubjectRef subject = run.submission().subject();
        return !subjects.owner(subject)
                .currentDigest(subject)
                .equals(run.submission().digest());
    }

    private RunView saved(Run run, Actor by) {
        Run kept = runs.save(run);
        Decision last = kept.decisions().getLast();
        events.publishEvent(RunActed.of(kept, last, by));
        duties.follow(kept, by);
        if (kept.state() == RunState.PASSED) {
            events.publishEvent(new ApprovalPassed(
                    new RunId(kept.id()),
                    kept.submission().subject(),
                    kept.submission().digest(),
                    last.at()));
        } else if (!kept.isOpen()) {
            events.publishEvent(ended(kept, last.at()));
        }
        return views.of(kept, last.at());
    }

    private static ApprovalEnded ended(Run run, Instant at) {
        return new ApprovalEnded(
                new RunId(run.id()),
                run.submission().subject(),
                run.submission().digest(),
                run.state(),
                run.decisions().getLast().verdict().opinion(),
                at);
    }

    /** The run as the person saw it, or nothing is done. */
    private Run seen(RunId id, long version) {
        Run run = runs.find(id).orElseThrow(() -> new IllegalArgumentException("no such run: " + id.value()));
        if (run.version() != version) {
            throw new StaleVersion(run.submission().subject());
        }
        return run;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<RunView> find(RunId id) {
        return runs.find(id).map(run -> views.of(run, clock.instant()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<RunView> of(SubjectRef subject) {
        return runs.of(subject).stream()
                .map(run -> views.of(run, clock.instant()))
                .toList();
    }

    @Override
    public boolean isSigned(SubjectRef subject, Digest digest) {
        return runs.isSigned(subject, digest);
    }

    @Override
    public Set<Digest> readable(SubjectRef subject, Actor actor) {
        Instant now = clock.instant();
        return runs.of(subject).stream()
                .filter(run -> policy.mayRead(run, actor, now))
                .map(run -> run.submission().digest())
                .collect(Collectors.toSet());
    }
}
