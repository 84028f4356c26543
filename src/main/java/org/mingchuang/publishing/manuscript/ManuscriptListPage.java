package org.mingchuang.publishing.manuscript;

import java.util.List;
import org.mingchuang.publishing.manuscript.ManuscriptPage.Mark;
import org.mingchuang.web.Option;
import org.mingchuang.web.Pager;
import org.mingchuang.web.Sorting;

/** 稿件列表页面. */
public record ManuscriptListPage(
        String whose,
        List<Tab> tabs,
        Narrowing narrowing,
        Sorting sorting,
        List<Line> lines,
        Pager pager,
        String exportAddress,
        boolean mayOpen) {

    /** 标签页. */
    public record Tab(String label, String address, boolean current) {}

    /** 筛选栏: what is chosen, and what there is to choose; one unit only leaves nothing to choose. */
    public record Narrowing(
            String text,
            String state,
            List<Option> states,
            String kind,
            List<Option> kinds,
            String column,
            List<Option> columns,
            String unit,
            List<Option> units,
            String from,
            String until,
            boolean active) {}

    /** 列表行. */
    public record Line(
            String address,
            String title,
            String kind,
            String column,
            String unit,
            List<Mark> marks,
            String failing,
            String writer,
            String changed,
            String published) {}
}
