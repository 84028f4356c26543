package org.mingchuang.organization.unit;

/** 机构维护动作. */
enum UnitAct {
    OPENED,
    RENAMED,
    MOVED,
    CLOSED,
    REOPENED
}
