package org.mingchuang.registry;

/** 平台 on which accounts stand (M-19); apps and mini-programs are kinds of their own. */
public enum Platform {
    /** 微信公众号. */
    WECHAT,
    /** 新浪微博. */
    WEIBO,
    /** 抖音. */
    DOUYIN,
    /** 今日头条. */
    TOUTIAO,
    /** 百家号. */
    BAIJIAHAO,
    /** 大鱼号. */
    DAYUHAO,
    /** 企鹅号. */
    QIEHAO,
    /** 百度贴吧. */
    TIEBA,
    /** 快手. */
    KUAISHOU,
    /** 其他平台. */
    OTHER
}
