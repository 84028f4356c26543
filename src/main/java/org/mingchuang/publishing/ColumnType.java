package org.mingchuang.publishing;

/** 栏目类别: value of the META tag ColumnType (rules.md W-18); the label is in the messages. */
public enum ColumnType {
    /** 概况信息. */
    OVERVIEW,
    /** 机构职能. */
    ORGAN_FUNCTION,
    /** 负责人信息. */
    LEADERS,
    /** 文件资料. */
    DOCUMENTS,
    /** 政务动态. */
    NEWS,
    /** 信息公开. */
    DISCLOSURE,
    /** 数据发布. */
    STATISTICS,
    /** 解读回应. */
    INTERPRETATION,
    /** 办事服务. */
    PUBLIC_SERVICE,
    /** 互动交流. */
    INTERACTION,
    /** 专题专栏. */
    TOPIC
}
