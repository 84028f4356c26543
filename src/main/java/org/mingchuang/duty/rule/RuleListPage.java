package org.mingchuang.duty.rule;

import java.util.List;
import org.mingchuang.duty.board.DutyTab;

/** 时限规则页面. */
public record RuleListPage(List<DutyTab> tabs, List<Row> rows) {

    /**
     * 规则行.
     *
     * @param address empty for who may not change it
     * @param proven whether its number stands in the article
     * @param changed whether the commission set something of it
     */
    public record Row(
            String name,
            String address,
            String article,
            String limit,
            boolean proven,
            boolean changed,
            List<String> reminders) {}
}
