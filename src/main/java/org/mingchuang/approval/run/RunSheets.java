package org.mingchuang.approval.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingchuang.approval.Gate;
import org.mingchuang.approval.RunState;
import org.mingchuang.approval.route.SigningStep;
import org.mingchuang.approval.sheet.Sheet;
import org.mingchuang.approval.spi.SubmittedSubject;
import org.mingchuang.kernel.SubjectRef;
import org.mingchuang.organization.Units;
import org.mingchuang.web.Dates;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** Fills in the approval form of a run. */
@Component
class RunSheets {

    private final Units units;
    private final Subjects subjects;
    private final RunViews views;
    private final Dates times;
    private final Texts texts;

    RunSheets(Units units, Subjects subjects, RunViews views, Dates times, Texts texts) {
        this.units = units;
        this.subjects = subjects;
        this.views = views;
        this.times = times;
        this.texts = texts;
    }

    Sheet sheet(Run run) {
        return new Sheet(
                units.commission().name(),
                subjects.owner(run.submission().subject()).form(),
                run.id(),
                run.submission().title(),
                facts(run),
                signatures(run),
                remarks(run),
                result(run),
                run.submission().digest().hex());
    }

    private List<Sheet.Line> facts(Run run) {
        SubjectRef subject = run.submission().subject();
        var owner = subjects.owner(subject);
        var own = Stream.of(
                new Sheet.Line(
                        texts.of("approval.sheet.label.UNIT"), run.opening().unitName()),
                new Sheet.Line(
                        texts.of("approval.sheet.label.SUBMITTER"),
                        run.opening().byName()),
                new Sheet.Line(
                        texts.of("approval.sheet.label.SUBMITTED"),
                        times.of(run.opening().at())),
                new Sheet.Line(
                        texts.of("approval.sheet.label.ROUTE"), run.route().name()));
        var owners = owner.present(subject, run.submission().digest()).facts().stream()
                .filter(fact -> !fact.value().isBlank())
                .map(RunSheets::line);
        return Stream.concat(own, owners).toList();
    }

    private static Sheet.Line line(SubmittedSubject.Fact fact) {
        return new Sheet.Line(fact.label(), fact.value());
    }

    private List<Sheet.Signature> signatures(Run run) {
        Map<Integer, Decision> signed = run.standingSignatures();
        return IntStream.rangeClosed(1, run.route().last(run.position().escalated()))
                .mapToObj(number -> signature(run.route().step(number), signed.get(number)))
                .toList();
    }

    private Sheet.Signature signature(SigningStep step, @Nullable Decision decision) {
        List<String> gates = step.asksGates() ? gates() : List.of();
        return decision == null
                ? new Sheet.Signature(step.name(), gates, "", "", "")
                : new Sheet.Signature(
                        step.name(), gates, opinion(decision), decision.by().signature(), times.of(decision.at()));
    }

    private List<String> gates() {
        return Arrays.stream(Gate.values())
                .map(gate -> texts.of("approval.gate", gate))
                .toList();
    }

    /** What was decided, and what was written besides. */
    private String opinion(Decision decision) {
        String decided = texts.of("approval.run.decision", decision.act());
        String written = decision.verdict().opinion();
        return written.isEmpty() || written.replaceAll("。$", "").equals(decided)
                ? decided + "。"
                : decided + "。" + written;
    }

    private List<String> remarks(Run run) {
        var remarks = new ArrayList<String>();
        for (Decision decision : run.decisions()) {
            if (!decision.act().isSignature()) {
                remarks.add(texts.of(
                        "approval.sheet.remark.EVENT",
                        times.of(decision.at()),
                        decision.by().signature(),
                        views.decisionText(run, decision),
                        decision.verdict().opinion()));
            }
        }
        return remarks;
    }

    private String result(Run run) {
        String state = texts.of("approval.run.state", run.state());
        var endedAt = run.position().endedAt();
        return run.state() == RunState.OPEN || endedAt == null
                ? texts.of("approval.sheet.result.OPEN", run.step().name())
                : state + "（" + times.of(endedAt) + "）";
    }
}
