package org.mingchuang.registry;

/** 渠道类型 (M-01, D7). */
public enum ChannelKind {
    /** 网站. */
    WEBSITE,
    /** 子站、专栏 on the district's portal (D1). */
    SUBSITE,
    /** 政务新媒体账号 on a platform of others. */
    ACCOUNT,
    /** 移动客户端. */
    APP,
    /** 小程序. */
    MINI_PROGRAM;

    public boolean isSite() {
        return this == WEBSITE || this == SUBSITE;
    }

    /** Must be filed with the cyberspace administration besides (D7, M-21). */
    public boolean isApplication() {
        return this == APP || this == MINI_PROGRAM;
    }
}
