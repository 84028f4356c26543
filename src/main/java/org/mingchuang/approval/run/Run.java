package org.mingchuang.approval.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingchuang.approval.RunState;
import org.mingchuang.approval.Submission;
import org.mingchuang.approval.route.ChosenRoute;
import org.mingchuang.approval.route.SigningStep;
import org.mingchuang.approval.run.Decision.Signer;
import org.mingchuang.approval.run.Decision.Verdict;
import org.mingchuang.kernel.PersonId;

/** 审批流转: one submission on its way through the copy of a route that it started with. */
final class Run {

    private final long id;
    private final Submission submission;
    private final ChosenRoute route;
    private final Opening opening;
    private final List<Decision> decisions;
    private final long version;
    private Position position;

    Run(
            long id,
            Submission submission,
            ChosenRoute route,
            Opening opening,
            List<Decision> decisions,
            Position position,
            long version) {
        this.id = id;
        this.submission = submission;
        this.route = route;
        this.opening = opening;
        this.decisions = new ArrayList<>(decisions);
        this.position = position;
        this.version = version;
    }

    static Run open(Submission submission, ChosenRoute route, Opening opening) {
        var start = new Position(RunState.OPEN, 1, 1, false, opening.at(), null);
        return new Run(0, submission, route, opening, List.of(), start, 1);
    }

    /** The current step is signed: on to the next one, or released when it was the last. */
    void approve(Signer signer, Verdict verdict, Instant at) {
        RunAct act = approval();
        perform(act, signer, verdict, 0, at);
        if (state() == RunState.OPEN) {
            position = position.goOn(position.step() + 1, at);
        }
    }

    /** Signed, and the principal leader's step is put behind the last one; no step in between is left out. */
    void escalate(Signer signer, Verdict verdict, Instant at) {
        perform(RunAct.ESCALATE, signer, verdict, 0, at);
        position = position.escalate().goOn(position.step() + 1, at);
    }

    /** @param toStep an earlier step; its signature and those after it hold no longer */
    void returnTo(int toStep, Signer signer, String reason, Instant at) {
        if (toStep < 1 || toStep >= position.step()) {
            throw new IllegalArgumentException("not an earlier step: " + toStep);
        }
        perform(RunAct.RETURN, signer, Verdict.of(reason), toStep, at);
        position = position.nextRound().goOn(toStep, at);
    }

    void sendBack(Signer signer, String reason, Instant at) {
        perform(RunAct.SEND_BACK, signer, Verdict.of(reason), 0, at);
    }

    void recall(Signer signer, Instant at) {
        perform(RunAct.RECALL, signer, Verdict.of(""), 0, at);
    }

    void annul(Signer signer, String reason, Instant at) {
        perform(RunAct.VOID, signer, Verdict.of(reason), 0, at);
    }

    private void perform(RunAct act, Signer signer, Verdict verdict, int toStep, Instant at) {
        RunState next = act.next(state()).orElseThrow(() -> new IllegalStateException(act + " in " + state()));
        decisions.add(new Decision(
                decisions.size() + 1,
                position.round(),
                position.step(),
                step().name(),
                act,
                signer,
                verdict,
                toStep,
                at));
        position = position.enter(next, at);
    }

    /** What approving means at the current step. */
    RunAct approval() {
        return position.step() == route.last(position.escalated()) ? RunAct.RELEASE : RunAct.APPROVE;
    }

    boolean mayBeEscalated() {
        return step().mayEscalate() && route.escalation() != null && !position.escalated();
    }

    /** By step number, the signatures that hold: a return takes away those from its step on. */
    Map<Integer, Decision> standingSignatures() {
        var standing = new TreeMap<Integer, Decision>();
        for (Decision decision : decisions) {
            if (decision.act().isSignature()) {
                standing.put(decision.step(), decision);
            } else if (decision.act() == RunAct.RETURN) {
                standing.tailMap(decision.toStep(), true).clear();
            }
        }
        return standing;
    }

    /** Everybody who wrote or submitted it: none of them signs it (S-07). */
    Set<PersonId> authors() {
        return Stream.concat(submission.writers().stream(), Stream.of(opening.by()))
                .collect(Collectors.toSet());
    }

    /** Everybody behind a signature that holds: each step takes another person. */
    Set<PersonId> signers() {
        return standingSignatures().values().stream()
                .flatMap(decision -> decision.by().persons())
                .collect(Collectors.toSet());
    }

    Set<PersonId> parties() {
        var parties = new HashSet<>(authors());
        decisions.forEach(decision -> decision.by().persons().forEach(parties::add));
        parties.remove(PersonId.SYSTEM);
        return parties;
    }

    SigningStep step() {
        return route.step(position.step());
    }

    /** Those where it is or has been, and the principal leader's as soon as it is escalated. */
    List<SigningStep> reachedSteps() {
        int furthest = decisions.stream().mapToInt(Decision::step).reduce(position.step(), Math::max);
        var reached = IntStream.rangeClosed(1, furthest).boxed().collect(Collectors.toCollection(TreeSet::new));
        if (position.escalated()) {
            reached.add(route.last(true));
        }
        return reached.stream().map(route::step).toList();
    }

    /** Steps to which it may be sent back, nearest first; the drafter besides. */
    List<Integer> earlierSteps() {
        return Stream.iterate(position.step() - 1, number -> number >= 1, number -> number - 1)
                .toList();
    }

    long id() {
        return id;
    }

    Submission submission() {
        return submission;
    }

    ChosenRoute route() {
        return route;
    }

    Opening opening() {
        return opening;
    }

    List<Decision> decisions() {
        return List.copyOf(decisions);
    }

    Position position() {
        return position;
    }

    RunState state() {
        return position.state();
    }

    boolean isOpen() {
        return position.state() == RunState.OPEN;
    }

    long version() {
        return version;
    }

    /** 送审: who submitted it, where from, when. */
    record Opening(PersonId by, String byName, String unitName, Instant at) {}

    /**
     * 流转位置: where a run stands.
     *
     * @param round counted up by each return to an earlier step
     * @param escalated whether the principal leader releases, and nobody else
     */
    record Position(
            RunState state,
            int step,
            int round,
            boolean escalated,
            Instant arrivedAt,
            @Nullable Instant endedAt) {

        private Position enter(RunState next, Instant at) {
            return new Position(next, step, round, escalated, arrivedAt, next == RunState.OPEN ? null : at);
        }

        private Position goOn(int toStep, Instant at) {
            return new Position(state, toStep, round, escalated, at, endedAt);
        }

        private Position escalate() {
            return new Position(state, step, round, true, arrivedAt, endedAt);
        }

        private Position nextRound() {
            return new Position(state, step, round + 1, escalated, arrivedAt, endedAt);
        }
    }
}
