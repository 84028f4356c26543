package org.mingchuang.proofing;

/** 检查类别: what kind of fault a finding is. */
public enum Category {
    /** 表述错误（N-04）. */
    WORDING,
    /** 涉密（N-05）. */
    SECRECY,
    /** 有害内容及链接（N-06）. */
    HARMFUL,
    /** 敏感内容，提请主要领导（N-07、N-13）. */
    SENSITIVE,
    /** 个人观点、意见和情绪（N-08）. */
    OPINION,
    /** 商业广告（N-09）. */
    ADVERTISING,
    /** 个人信息. */
    PERSONAL_DATA,
    /** 转载（N-10）. */
    REPRINT,
    /** 公示公告要素. */
    NOTICE
}
