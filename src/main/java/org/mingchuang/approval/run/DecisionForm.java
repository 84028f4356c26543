package org.mingchuang.approval.run;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingchuang.approval.Gate;

/**
 * 审签填写: what was filled in to decide.
 *
 * @param version that the person saw
 * @param toStep where to send back to, 0 for the drafter; none when nothing was chosen
 */
record DecisionForm(
        long version,
        @Nullable String opinion,
        @Nullable String reason,
        @Nullable Integer toStep,
        @Nullable Set<Gate> gates) {

    String opinionText() {
        return opinion == null ? "" : opinion;
    }

    String reasonText() {
        return reason == null ? "" : reason;
    }

    int toStepNumber() {
        return toStep == null ? -1 : toStep;
    }

    Set<Gate> tickedGates() {
        return gates == null ? Set.of() : gates;
    }

    RunPage.Typed typed() {
        return new RunPage.Typed(
                opinion == null ? reasonText() : opinion,
                tickedGates().stream().map(Gate::name).collect(Collectors.toSet()));
    }
}
