package org.mingchuang.portal.page;

/** 列表样式: how the items of a list page stand. */
public enum ListLook {
    /** Title and date. */
    DATED,
    /** Title, document number and date. */
    DOCUMENTS,
    /** Pictures in a grid; for 图片新闻. */
    PICTURES
}
