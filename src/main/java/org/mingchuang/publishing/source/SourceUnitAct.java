package org.mingchuang.publishing.source;

/** 稿源单位操作; each leaves a fact. */
enum SourceUnitAct {
    ADDED,
    CHANGED,
    ENDED
}
