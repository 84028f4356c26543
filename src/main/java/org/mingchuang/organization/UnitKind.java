package org.mingchuang.organization;

/** 机构类型. */
public enum UnitKind {
    /** 委本级: the commission as a whole; the root of the tree. */
    COMMISSION,
    /** 委领导. */
    LEADERSHIP,
    /** 委办公室. */
    COMMISSION_OFFICE,
    /** 科室. */
    SECTION,
    /** 直属单位. */
    AFFILIATED_UNIT
}
