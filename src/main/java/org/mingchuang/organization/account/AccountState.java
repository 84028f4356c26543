package org.mingchuang.organization.account;

/** 账号状态. */
enum AccountState {
    OPEN("green"),
    LOCKED("amber"),
    SUSPENDED("red"),
    CLOSED("grey");

    private final String tone;

    AccountState(String tone) {
        this.tone = tone;
    }

    String tone() {
        return tone;
    }

    static AccountState of(boolean employed, boolean suspended, boolean locked) {
        if (!employed) {
            return CLOSED;
        }
        if (suspended) {
            return SUSPENDED;
        }
        return locked ? LOCKED : OPEN;
    }
}
