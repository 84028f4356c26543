package org.mingchuang.registry.filing;

/** 备案状态. */
public enum FilingState {
    /** 待报备. */
    DRAFT,
    /** 已报委办公室，待核. */
    SUBMITTED,
    /** 退回补正. */
    SENT_BACK,
    /** 已受理，待报区政府. */
    ACCEPTED,
    /** 已报区政府. */
    PASSED_ON,
    /** 区政府已收. */
    CONFIRMED,
    /** 无须报备. */
    DROPPED
}
