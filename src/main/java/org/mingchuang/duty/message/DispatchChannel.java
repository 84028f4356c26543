package org.mingchuang.duty.message;

/** 送达方式: what goes out besides the office message. */
enum DispatchChannel {
    /** 电子邮件. */
    EMAIL,
    /** 群机器人. */
    WEBHOOK
}
