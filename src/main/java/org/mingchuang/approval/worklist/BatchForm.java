package org.mingchuang.approval.worklist;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingchuang.approval.Gate;

/** 批量审签填写: one line for each item. */
record BatchForm(@Nullable List<Line> items) {

    List<Line> lines() {
        return items == null ? List.of() : items;
    }

    /** 一件的填写. */
    record Line(
            long run,
            long version,
            @Nullable String opinion,
            @Nullable Set<Gate> gates) {

        String opinionText() {
            return opinion == null ? "" : opinion;
        }

        Set<Gate> tickedGates() {
            return gates == null ? Set.of() : gates;
        }
    }
}
