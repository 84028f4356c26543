package org.mingchuang.publishing;

/** 稿件来源: where a text comes from; a text that is not one's own takes the route of material from elsewhere (N-12). */
public enum ContentOrigin {
    /** 原创: written by the unit itself. */
    ORIGINAL,
    /** 来稿: handed in from elsewhere, such as by another department. */
    HANDED_IN,
    /** 转载 (N-10): from a source unit on the list or a government site, under its unchanged title. */
    REPRINT
}
