package org.mingchuang.approval.worklist;

import java.util.Locale;

/** 排序: by what a work list is ordered. */
enum WorkOrder {
    ARRIVED("coalesce(run.ended_at, run.arrived_at)"),
    TITLE("run.title collate \"zh-x-icu\""),
    UNIT("run.unit_name collate \"zh-x-icu\"");

    private final String column;

    WorkOrder(String column) {
        this.column = column;
    }

    static WorkOrder of(String word) {
        for (WorkOrder order : values()) {
            if (order.word().equals(word)) {
                return order;
            }
        }
        return ARRIVED;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String sql(boolean descending) {
        return column + (descending ? " desc" : " asc") + ", run.id" + (descending ? " desc" : "");
    }
}
