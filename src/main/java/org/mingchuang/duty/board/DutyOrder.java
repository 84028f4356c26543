package org.mingchuang.duty.board;

import java.util.Locale;

/** 排序: by what a list of duties is ordered. */
enum DutyOrder {
    DUE("entry.due_at"),
    OPENED("entry.from_at"),
    ENDED("entry.ended_at"),
    RULE("entry.rule_name collate \"zh-x-icu\""),
    TITLE("entry.title collate \"zh-x-icu\"");

    private final String column;

    DutyOrder(String column) {
        this.column = column;
    }

    static DutyOrder of(String word, DutyOrder otherwise) {
        for (DutyOrder order : values()) {
            if (order.word().equals(word)) {
                return order;
            }
        }
        return otherwise;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String sql(boolean descending) {
        return column + (descending ? " desc nulls last" : " asc nulls last") + ", entry.id";
    }
}
