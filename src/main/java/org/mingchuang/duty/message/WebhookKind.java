package org.mingchuang.duty.message;

import java.util.Arrays;
import java.util.Optional;

/** 机器人类型. */
enum WebhookKind {
    /** 企业微信. */
    WECOM,
    /** 钉钉. */
    DINGTALK,
    /** 飞书. */
    FEISHU,
    /** 通用. */
    GENERIC;

    static Optional<WebhookKind> of(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
