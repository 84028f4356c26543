package org.mingchuang.approval;

/** 五关: what the first checker vouches for, one by one (notice 四(二), N-21). */
public enum Gate {
    /** 政治关. */
    POLITICS,
    /** 法律关. */
    LAW,
    /** 政策关. */
    POLICY,
    /** 保密关. */
    SECRECY,
    /** 文字关. */
    WORDING
}
