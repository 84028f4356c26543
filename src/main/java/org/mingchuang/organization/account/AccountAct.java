package org.mingchuang.organization.account;

/** 账号动作. */
enum AccountAct {
    SIGNED_IN,
    SIGNED_OUT,
    SIGN_IN_FAILED,
    LOCKED_AFTER_FAILURES,
    PASSWORD_CHANGED,
    PASSWORD_RESET,
    SUSPENDED,
    UNLOCKED;

    boolean isSuccess() {
        return this != SIGN_IN_FAILED && this != LOCKED_AFTER_FAILURES;
    }
}
