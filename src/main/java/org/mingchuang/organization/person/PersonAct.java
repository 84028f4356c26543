package org.mingchuang.organization.person;

/** 人员维护动作. */
enum PersonAct {
    EMPLOYED,
    CHANGED,
    LEFT,
    RETURNED
}
