package org.mingchuang.approval.worklist;

import java.util.List;
import org.mingchuang.web.Option;
import org.mingchuang.web.Pager;
import org.mingchuang.web.Sorting;

/** 审签工作台页面. */
public record WorkListPage(
        String tab,
        List<TabLink> tabs,
        Narrowing narrowing,
        Sorting sorting,
        String sinceLabel,
        List<WorkRow> rows,
        Pager pager,
        String exportAddress,
        String emptyTitle,
        String emptyText) {

    public boolean mayBatch() {
        return tab.equals("pending") && !rows.isEmpty();
    }

    /** 标签页. */
    public record TabLink(String label, String address, boolean current, int count) {}

    /** 筛选栏: what is chosen, and what there is to choose. */
    public record Narrowing(
            String unit, List<Option> units, String kind, List<Option> kinds, String text, boolean active) {}

    /** 一行. */
    public record WorkRow(
            long run,
            String address,
            String title,
            String kind,
            String unit,
            String submitter,
            String step,
            String state,
            String tone,
            boolean escalated,
            int round,
            String since) {

        static final List<String> HEAD = List.of("标题", "类型", "机构", "送审人", "状态", "当前环节", "时间");

        /** As the exported table prints it, under {@link #HEAD}. */
        List<String> cells() {
            return List.of(title, kind, unit, submitter, state, step, since);
        }
    }
}
