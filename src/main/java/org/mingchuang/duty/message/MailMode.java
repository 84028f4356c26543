package org.mingchuang.duty.message;

/** 邮件提醒方式. */
enum MailMode {
    /** 立即发送. */
    AT_ONCE,
    /** 每日汇总. */
    DAILY,
    /** 不发邮件. */
    NEVER
}
