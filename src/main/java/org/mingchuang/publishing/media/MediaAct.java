package org.mingchuang.publishing.media;

/** 素材操作; each leaves a fact. */
enum MediaAct {
    ADDED,
    CHANGED,
    COMPLETED,
    REPLACED,
    CROPPED,
    TRASHED,
    RESTORED
}
