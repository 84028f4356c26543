package org.mingchuang.approval.run;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingchuang.approval.Gate;
import org.mingchuang.approval.RunId;
import org.mingchuang.approval.run.RunPage.Typed;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.SubjectRef;
import org.mingchuang.web.Dates;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows a run to whoever may read it. */
@Component
class RunPages {

    private final RunStore runs;
    private final ApprovalPolicy policy;
    private final Signers signers;
    private final RunViews views;
    private final Subjects subjects;
    private final Phrases phrases;
    private final Dates times;
    private final Texts texts;
    private final Clock clock;

    RunPages(
            RunStore runs,
            ApprovalPolicy policy,
            Signers signers,
            RunViews views,
            Subjects subjects,
            Phrases phrases,
            Dates times,
            Texts texts,
            Clock clock) {
        this.runs = runs;
        this.policy = policy;
        this.signers = signers;
        this.views = views;
        this.subjects = subjects;
        this.phrases = phrases;
        this.times = times;
        this.texts = texts;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Run> find(long run) {
        return runs.find(new RunId(run));
    }

    /** Those who wrote, submitted, sign or signed it, and whoever the owner lets read the subject. */
    @Transactional(readOnly = true)
    public boolean mayRead(Run run, Actor actor) {
        SubjectRef subject = run.submission().subject();
        return policy.mayRead(run, actor, clock.instant())
                || subjects.owner(subject)
                        .mayRead(actor, subject, run.submission().digest());
    }

    @Transactional(readOnly = true)
    public RunPage page(Run run, Actor actor, Typed typed, FormErrors errors, String alert) {
        Instant now = clock.instant();
        SubjectRef subject = run.submission().subject();
        return new RunPage(
                head(run, now),
                subjects.owner(subject).present(subject, run.submission().digest()),
                steps(run),
                entries(run),
                decision(run, actor, typed, now).orElse(null),
                policy.may(RunAct.RECALL, run, actor, now),
                alert,
                errors);
    }

    private RunPage.Head head(Run run, Instant now) {
        List<String> waiting = signers.waitingFor(run, now);
        return new RunPage.Head(
                run.id(),
                run.version(),
                run.submission().title(),
                subjects.owner(run.submission().subject()).label(),
                texts.of("approval.run.state", run.state()),
                Tones.of(run.state()),
                run.position().round(),
                run.route().name(),
                run.opening().unitName(),
                run.opening().byName(),
                times.of(run.opening().at()),
                run.submission().digest().hex(),
                String.join("、", waiting),
                run.isOpen() && waiting.isEmpty());
    }

    private List<RunPage.StepMark> steps(Run run) {
        Map<Integer, Decision> signed = run.standingSignatures();
        var marks = new ArrayList<RunPage.StepMark>();
        for (int number = 1; number <= run.route().last(run.position().escalated()); number++) {
            Decision decision = signed.get(number);
            marks.add(new RunPage.StepMark(
                    number,
                    run.route().step(number).name(),
                    mark(run, number, decision != null),
                    decision == null ? "" : decision.by().signature()));
        }
        return marks;
    }

    private static String mark(Run run, int number, boolean signed) {
        if (signed) {
            return "done";
        }
        return run.isOpen() && run.position().step() == number ? "current" : "ahead";
    }

    private List<RunPage.Entry> entries(Run run) {
        var opening = new RunPage.Entry(
                texts.of("approval.run.act.OPEN"),
                run.opening().byName(),
                times.of(run.opening().at()),
                "",
                List.of(),
                1,
                "grey");
        return Stream.concat(Stream.of(opening), run.decisions().stream().map(decision -> entry(run, decision)))
                .toList();
    }

    private RunPage.Entry entry(Run run, Decision decision) {
        String what = views.decisionText(run, decision);
        return new RunPage.Entry(
                decision.act().isDecision() ? decision.stepName() + "：" + what : what,
                decision.by().signature(),
                times.of(decision.at()),
                decision.verdict().opinion(),
                views.gates(decision),
                decision.round(),
                Tones.of(decision.act()));
    }

    private Optional<RunPage.Decide> decision(Run run, Actor actor, Typed typed, Instant now) {
        if (!policy.may(run.approval(), run, actor, now)) {
            return Optional.empty();
        }
        return Optional.of(new RunPage.Decide(
                run.step().name(),
                policy.signer(run, actor, now).orElseThrow().signature(),
                run.step().asksGates(),
                run.step().asksGates() ? gates(typed) : List.of(),
                typed.opinion(),
                phrases.all(),
                texts.of("approval.run.button", run.approval()),
                policy.may(RunAct.ESCALATE, run, actor, now),
                earlier(run)));
    }

    private List<RunPage.GateBox> gates(Typed typed) {
        return Arrays.stream(Gate.values())
                .map(gate -> new RunPage.GateBox(
                        gate.name(),
                        texts.of("approval.gate", gate),
                        texts.of("approval.gate.hint", gate),
                        typed.gates().contains(gate.name())))
                .toList();
    }

    /** With whoever signed there. */
    private static List<RunPage.EarlierStep> earlier(Run run) {
        Map<Integer, Decision> signed = run.standingSignatures();
        return run.earlierSteps().stream()
                .flatMap(number -> Optional.ofNullable(signed.get(number)).stream())
                .map(decision -> new RunPage.EarlierStep(
                        decision.step(),
                        decision.stepName() + "（" + decision.by().signature() + "）"))
                .toList();
    }
}
