package org.mingchuang.organization;

/** 岗位: what somebody is in a unit (rules.md 12.1). A person may hold several; administrators hold no other. */
public enum PostKind {
    /** 拟稿人. */
    DRAFTER,
    /** 科室负责人. */
    SECTION_HEAD,
    /** 分管领导, of each unit that the post names. */
    LEADER_IN_CHARGE,
    /** 分管政务公开领导, of the commission. */
    OPENNESS_LEADER,
    /** 主要领导, of the commission. */
    PRINCIPAL_LEADER,
    /** 委办公室工作人员. */
    OFFICE_STAFF,
    /** 委办公室负责人. */
    OFFICE_HEAD,
    /** 新媒体运维人员, of an affiliated unit. */
    UNIT_OPERATOR,
    /** 直属单位负责人. */
    UNIT_HEAD,
    /** 系统管理员. */
    SYSTEM_ADMIN,
    /** 安全管理员. */
    SECURITY_ADMIN,
    /** 审计管理员. */
    AUDITOR;

    /** 三员 (S-06): exclude each other and every editorial post. */
    public boolean isAdministrator() {
        return this == SYSTEM_ADMIN || this == SECURITY_ADMIN || this == AUDITOR;
    }
}
