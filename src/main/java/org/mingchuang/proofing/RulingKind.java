package org.mingchuang.proofing;

/** 处理意见类型: what a person says to a finding. */
public enum RulingKind {
    /** 已采纳: the suggestion was taken over into the text. */
    ADOPTED,
    /** 确认有误: it is a fault, and is still to be put right. */
    UPHELD,
    /** 不作修改: stands as it is, for a reason. */
    WAIVED,
    /** 误报: the rule was wrong; its keeper hears of it. */
    FALSE_ALARM;

    /** Whether the text may stay as it is. */
    public boolean isLeaving() {
        return this == WAIVED || this == FALSE_ALARM;
    }
}
