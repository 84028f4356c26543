package org.mingchuang.approval.run;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.mingchuang.approval.RunState;

/** 流转操作: from which state to which, and whether it is a signature. */
enum RunAct {
    /** 同意: the run goes on to the next step. */
    APPROVE(RunState.OPEN, true, RunState.OPEN),

    /** 同意发布: the last signature. */
    RELEASE(RunState.PASSED, true, RunState.OPEN),

    /** 报主要领导审签: signed, and the principal leader's signature is asked for besides. */
    ESCALATE(RunState.OPEN, true, RunState.OPEN),

    /** 退回前一环节: an earlier signature is asked for again. */
    RETURN(RunState.OPEN, false, RunState.OPEN),

    /** 退回拟稿人. */
    SEND_BACK(RunState.SENT_BACK, false, RunState.OPEN),

    /** 撤回 by whoever submitted. */
    RECALL(RunState.RECALLED, false, RunState.OPEN),

    /** 作废: the content is no longer what was submitted. */
    VOID(RunState.VOIDED, false, RunState.OPEN, RunState.PASSED);

    private final RunState to;
    private final boolean signature;
    private final Set<RunState> from;

    RunAct(RunState to, boolean signature, RunState first, RunState... rest) {
        this.to = to;
        this.signature = signature;
        this.from = EnumSet.of(first, rest);
    }

    Optional<RunState> next(RunState state) {
        return from.contains(state) ? Optional.of(to) : Optional.empty();
    }

    boolean isPossible(RunState state) {
        return from.contains(state);
    }

    /** Bars the signer from the other steps of the run. */
    boolean isSignature() {
        return signature;
    }

    /** Done in the post of the current step. */
    boolean isDecision() {
        return signature || this == RETURN || this == SEND_BACK;
    }
}
