package org.mingchuang.duty.message;

import java.util.Arrays;
import java.util.Optional;

/** 送达状态. */
enum DispatchState {
    /** 待发送. */
    WAITING("grey"),
    /** 正在发送: claimed by a node; one that died in this state has surely sent nothing. */
    SENDING("blue"),
    /** 已交付: the content is over, the other side's word is missing; it is never sent again by itself. */
    HANDED("blue"),
    /** 已送达: the other side said so, or a person did. */
    SENT("green"),
    /** 待确认: handed over, and nobody said whether it arrived. */
    UNCONFIRMED("amber"),
    /** 发送失败: refused as often as we try. */
    FAILED("red"),
    /** 不再发送: the person, or the office, has switched this way off, or the duty was done. */
    DROPPED("grey");

    private final String tone;

    DispatchState(String tone) {
        this.tone = tone;
    }

    static Optional<DispatchState> of(String name) {
        return Arrays.stream(values())
                .filter(state -> state.name().equals(name))
                .findFirst();
    }

    String tone() {
        return tone;
    }

    boolean mayBeResent() {
        return this == UNCONFIRMED || this == FAILED;
    }

    boolean mayBeConfirmed() {
        return this == UNCONFIRMED;
    }
}
