package org.mingchuang.duty.message;

/** 群机器人操作; each leaves a fact. */
enum WebhookAct {
    ADDED,
    CHANGED,
    SWITCHED_OFF,
    SWITCHED_ON,
    TRIED
}
