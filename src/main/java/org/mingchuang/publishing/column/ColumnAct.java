package org.mingchuang.publishing.column;

/** 栏目操作; each leaves a fact. */
enum ColumnAct {
    OPENED,
    CHANGED,
    MOVED,
    CLOSED,
    REOPENED
}
