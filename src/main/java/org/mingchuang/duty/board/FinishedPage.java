package org.mingchuang.duty.board;

import java.util.List;
import org.mingchuang.web.Option;
import org.mingchuang.web.Pager;
import org.mingchuang.web.Sorting;

/** 已办结: what a person did, and what others did of what the person owed. */
public record FinishedPage(List<DutyTab> tabs, Listing listing) {

    /**
     * 待办列表: a list with its filter.
     *
     * @param units empty where the list is of one's own
     */
    public record Listing(
            String address,
            String state,
            List<Option> states,
            String rule,
            List<Option> rules,
            String unit,
            List<Option> units,
            String text,
            String day,
            boolean narrowed,
            Sorting sorting,
            List<DutyLine> lines,
            Pager pager,
            String exportAddress) {}
}
