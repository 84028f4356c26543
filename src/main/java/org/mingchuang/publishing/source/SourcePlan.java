package org.mingchuang.publishing.source;

import java.util.List;
import java.util.stream.Collectors;
import org.mingchuang.kernel.Digest;

/** 导入预览: all that saving a list would do, and which of its lines it leaves out. */
record SourcePlan(List<SourceStep> steps, List<SourceFault> faults, int unchanged) {

    List<SourceStep> of(SourceUnitAct act) {
        return steps.stream().filter(step -> step.act() == act).toList();
    }

    Digest digest() {
        return Digest.of(steps.stream().map(SourceStep::written).collect(Collectors.joining("\n")));
    }
}
