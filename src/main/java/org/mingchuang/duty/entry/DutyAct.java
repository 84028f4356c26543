package org.mingchuang.duty.entry;

/** 待办操作; each leaves a fact. */
enum DutyAct {
    OPENED,
    DONE,
    DONE_LATE,
    DROPPED,
    MOVED,
    HANDED_OVER,
    RAISED,
    EXPLAINED
}
