package org.mingchuang.organization.delegation;

/** 委托动作. */
enum DelegationAct {
    NAMED,
    ENDED
}
