package org.mingchuang.approval.route;

import java.util.List;
import org.mingchuang.web.Option;

/** 审批路线列表页面. */
public record RoutesPage(List<RouteRow> routes, Coverage coverage, Asked asked, List<Answer> answers) {

    /** 一条路线. */
    public record RouteRow(
            long id,
            long version,
            String code,
            String name,
            String note,
            String conditions,
            List<String> steps,
            String escalation,
            int priority,
            boolean active) {}

    /** 适用情况: which route each kind of unit takes, by origin and target. */
    public record Coverage(List<String> columns, List<CoverageRow> rows) {}

    /** 一类机构: codes of the routes, one for each column; empty where there is none. */
    public record CoverageRow(String unitKind, List<String> routes) {}

    /** 谁来审签: the question that was asked, with what there is to choose. */
    public record Asked(
            String unit,
            List<Option> units,
            String origin,
            List<Option> origins,
            String target,
            List<Option> targets,
            String route,
            boolean answered) {}

    /** 一个环节的审签人; empty when vacant. */
    public record Answer(String step, List<String> signers, boolean escalation) {}
}
