package org.mingchuang.kernel;

/** 权限: what a post allows its holder to do. Which post brings which permission is said in {@code organization}. */
public enum Permission {
    /** 进入后台: every person with an active account. */
    OFFICE,
    /** 撰写稿件, in the own unit. */
    WRITE_MANUSCRIPTS,
    /** 查看稿件, in the own unit or the units covered. */
    READ_MANUSCRIPTS,
    /** 审签. Which step a person may sign is decided by the route and the post, not by this. */
    SIGN,
    /** 撤稿: take a published item off the site at once. */
    WITHDRAW,
    /** 栏目管理. */
    MANAGE_COLUMNS,
    /** 稿源单位名单管理. */
    MANAGE_SOURCES,
    /** 检查规则管理: rules of the content check, own packs, what the sweep finds. */
    KEEP_RULES,
    /** 工作日历管理: take in the yearly notices, correct days. */
    MANAGE_CALENDAR,
    /** 督办: see the clocks of a unit, or of all units. */
    WATCH_DUTIES,
    /** 时限规则管理: limits that no article gives, reminders, webhooks. */
    MANAGE_DUTIES,
    /** 渠道报备: keep the own unit's sites and accounts and file them. */
    FILE_CHANNELS,
    /** 渠道备案管理: check, accept and pass on the filings of all units. */
    MANAGE_CHANNELS,
    /** 站点维护: rebuild the site, look after deliveries. */
    MANAGE_SITE,
    /** 系统管理员: units, people, posts, accounts. */
    MANAGE_ORGANIZATION,
    /** 安全管理员: unlock and lock accounts, password policy, routes. */
    MANAGE_SECURITY,
    /** 审批路线管理. */
    MANAGE_ROUTES,
    /** 审计管理员: read, verify and export the audit trail. */
    READ_AUDIT
}
