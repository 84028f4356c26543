package org.mingchuang.duty.message;

/** 送达操作; each leaves a fact. */
enum DispatchAct {
    RESENT,
    CONFIRMED
}
