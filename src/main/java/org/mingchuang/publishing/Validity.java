package org.mingchuang.publishing;

/** 有效性 of a policy document (C-04). */
public enum Validity {
    /** 有效. */
    VALID,
    /** 已修改. */
    AMENDED,
    /** 已废止. */
    ABOLISHED,
    /** 已失效. */
    EXPIRED
}
