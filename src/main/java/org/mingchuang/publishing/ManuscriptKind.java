package org.mingchuang.publishing;

/** 稿件体裁. */
public enum ManuscriptKind {
    /** 动态信息. */
    NEWS,
    /** 通知公告. */
    NOTICE,
    /** 政策文件. */
    POLICY,
    /** 政策解读. */
    INTERPRETATION,
    /** 公示. */
    PUBLICITY,
    /** 办事指南. */
    GUIDE,
    /** 概况、机构、领导信息. */
    PROFILE,
    /** 规划、财政、统计等报告资料. */
    REPORT
}
