package org.mingchuang.proofing.sweep;

/** 复查缘由. */
enum SweepCause {
    /** 规则变动. */
    RULES,
    /** 定期. */
    REGULAR,
    /** 人工发起. */
    ASKED
}
