package org.mingchuang.approval;

/** 流转状态. */
public enum RunState {
    /** 审批中. */
    OPEN,
    /** 已通过. */
    PASSED,
    /** 已退回 to the drafter. */
    SENT_BACK,
    /** 已撤回 by the drafter. */
    RECALLED,
    /** 已作废: the version changed. */
    VOIDED
}
