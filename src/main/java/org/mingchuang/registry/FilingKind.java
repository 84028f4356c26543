package org.mingchuang.registry;

/** 备案类型 (N-02, G-04, G-05). */
public enum FilingKind {
    /** 开设. */
    OPENING,
    /** 变更. */
    CHANGE,
    /** 临时下线. */
    OFFLINE,
    /** 关停. */
    CLOSING,
    /** 注销. */
    CANCELLATION
}
