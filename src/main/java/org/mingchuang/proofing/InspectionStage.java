package org.mingchuang.proofing;

/** 检查环节: when an inspection was kept as proof. */
public enum InspectionStage {
    /** 送审. */
    SUBMISSION,
    /** 发布前. */
    RELEASE,
    /** 全站复查. */
    SWEEP
}
