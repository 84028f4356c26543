package org.mingchuang.publishing;

/** 页面形式 of a column. */
public enum PageKind {
    /** 栏目首页: shows its child columns with their latest items. */
    SECTION,
    /** 列表页. */
    LIST,
    /** 单页: shows its one current item itself. */
    SINGLE
}
