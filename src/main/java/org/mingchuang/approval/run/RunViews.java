package org.mingchuang.approval.run;

import java.time.Instant;
import java.util.List;
import org.mingchuang.approval.RunId;
import org.mingchuang.approval.RunView;
import org.mingchuang.approval.RunView.SignedStep;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** Tells a run in words. */
@Component
class RunViews {

    private final Signers signers;
    private final Texts texts;

    RunViews(Signers signers, Texts texts) {
        this.signers = signers;
        this.texts = texts;
    }

    RunView of(Run run, Instant at) {
        return new RunView(
                new RunId(run.id()),
                run.submission().subject(),
                run.submission().title(),
                run.submission().digest(),
                run.state(),
                run.route().name(),
                run.isOpen() ? run.step().name() : "",
                signers.waitingFor(run, at),
                run.decisions().stream().map(decision -> signed(run, decision)).toList(),
                run.opening().at(),
                run.opening().by(),
                run.version());
    }

    private SignedStep signed(Run run, Decision decision) {
        return new SignedStep(
                decision.act().isDecision() ? decision.stepName() : "",
                decision.by().signature(),
                decision.by().person(),
                decisionText(run, decision),
                decision.verdict().opinion(),
                gates(decision),
                decision.at());
    }

    String decisionText(Run run, Decision decision) {
        return decision.act() == RunAct.RETURN
                ? texts.of(
                        "approval.run.decision.RETURN",
                        run.route().step(decision.toStep()).name())
                : texts.of("approval.run.decision", decision.act());
    }

    List<String> gates(Decision decision) {
        return decision.verdict().gates().stream()
                .sorted()
                .map(gate -> texts.of("approval.gate", gate))
                .toList();
    }
}
