package org.mingchuang.registry.filing;

import java.util.List;
import org.mingchuang.web.Option;
import org.mingchuang.web.Pager;
import org.mingchuang.web.Sorting;

/**
 * 备案办理列表页面.
 *
 * @param reportAddress of the sheet for the reporting system; empty for those who don't hand it in
 */
public record FilingListPage(
        List<Tab> tabs,
        Narrowing narrowing,
        Sorting sorting,
        List<Row> rows,
        Pager pager,
        String exportAddress,
        String reportAddress) {

    /** 阶段. */
    public record Tab(String label, String address, long count, boolean current) {}

    /** 筛选栏. */
    public record Narrowing(
            String stage,
            String kind,
            List<Option> kinds,
            String unit,
            List<Option> units,
            String text,
            boolean active) {}

    /**
     * 备案行.
     *
     * @param due of the clock that runs, or empty
     * @param overdue how late, or empty
     */
    public record Row(
            String address,
            String channel,
            String kind,
            String unit,
            String event,
            String due,
            String overdue,
            String state,
            String tone,
            boolean late) {}
}
