package org.mingchuang.publishing.manuscript;

import java.util.Arrays;
import java.util.Locale;

/** 排序: by what the list of manuscripts is ordered. */
enum ManuscriptOrder {
    CHANGED("m.changed_at"),
    TITLE("s.title collate \"zh-x-icu\""),
    PUBLISHED("m.published_at");

    private final String column;

    ManuscriptOrder(String column) {
        this.column = column;
    }

    static ManuscriptOrder of(String word) {
        return Arrays.stream(values())
                .filter(order -> order.word().equals(word))
                .findFirst()
                .orElse(CHANGED);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String sql(boolean descending) {
        return column + (descending ? " desc nulls last" : " asc nulls last") + ", m.id" + (descending ? " desc" : "");
    }
}
