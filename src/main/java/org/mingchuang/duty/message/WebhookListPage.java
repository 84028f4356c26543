package org.mingchuang.duty.message;

import java.util.List;

/** 群机器人名单页面. */
public record WebhookListPage(List<MessageTab> tabs, List<Row> rows) {

    /** 群机器人行. */
    public record Row(
            String address,
            String name,
            String kind,
            String scope,
            String target,
            String state,
            String tone,
            String lastAt,
            String lastResult,
            String lastTone) {}
}
