package org.mingchuang.registry.paper;

import java.util.Arrays;
import java.util.Optional;

/** 报送字段: what an account's row may hold (M-18); the report's columns name them by key. */
public enum ReportField {
    NAME("name"),
    PLATFORM("platform"),
    ACCOUNT_ID("accountId"),
    ADDRESS("address"),
    ACCOUNT_KIND("accountKind"),
    SPONSOR("sponsor"),
    SPONSOR_LEVEL("sponsorLevel"),
    REGION("region"),
    SUPERVISOR("supervisor"),
    CERTIFIED_SUBJECT("certifiedSubject"),
    OPENED_ON("openedOn"),
    PURPOSE("purpose"),
    FOLLOWERS("followers"),
    LEADER("leader"),
    LEADER_PHONE("leaderPhone"),
    RESPONSIBLE("responsible"),
    RESPONSIBLE_PHONE("responsiblePhone"),
    OPERATOR("operator"),
    OPERATOR_PHONE("operatorPhone"),
    OPERATION("operation"),
    CONTRACTOR("contractor"),
    STATE("state"),
    ENDED_ON("endedOn"),
    END_REASON("endReason");

    private final String key;

    ReportField(String key) {
        this.key = key;
    }

    static Optional<ReportField> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }

    String key() {
        return key;
    }
}
