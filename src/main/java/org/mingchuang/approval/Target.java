package org.mingchuang.approval;

/** 发布对象: whose channel the material goes to. */
public enum Target {
    /** 委门户网站和委政务新媒体. */
    COMMISSION_CHANNEL,
    /** 直属单位管理的政务新媒体. */
    OWN_ACCOUNT,
    /** 开设网站或者政务新媒体: the opening itself (M-15). */
    CHANNEL_OPENING
}
