package org.mingchuang.approval.route;

import java.util.List;
import org.mingchuang.web.Option;

/** 审批路线列表页面. */
public record RoutesPage(List<RouteRow> routes, List<Covered> coverage, Asked asked, List<Answer> answers) {

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

    /** 适用情况: which route a case takes; empty when none. */
    public record Covered(String unitKind, String origin, String target, String route) {}

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
