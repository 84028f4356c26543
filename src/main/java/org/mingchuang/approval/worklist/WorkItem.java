package org.mingchuang.approval.worklist;

import java.time.Instant;
import org.mingchuang.approval.RunState;

/** 工作事项: one run as the database lists it. */
record WorkItem(
        long run,
        String kind,
        String title,
        String unitName,
        String submitter,
        String stepName,
        RunState state,
        boolean asksGates,
        boolean escalated,
        int round,
        Instant since,
        long version) {}
