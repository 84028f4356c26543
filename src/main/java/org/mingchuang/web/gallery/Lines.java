package org.mingchuang.web.gallery;

import java.util.Map;
import java.util.Objects;

/** The line by which a template calls each component. */
final class Lines {

    private static final Map<String, String> BY_COMPONENT = Map.ofEntries(
            Map.entry("heading", "@template.web.component.heading(title = \"稿件\", lead = \"说明\", actions = @`…`)"),
            Map.entry(
                    "button",
                    "@template.web.component.button(label = \"送审\", kind = \"primary\", icon = \"send\", shell = shell)"),
            Map.entry(
                    "confirm",
                    "@template.web.component.button(label = \"撤稿\", kind = \"danger\", confirm = \"撤稿后页面立即下线。确定撤稿？\")"),
            Map.entry("sticky-actions", "<div class=\"sticky-actions\">…</div>"),
            Map.entry(
                    "editor",
                    "@template.web.component.editor(shell = shell, name = \"body\", label = \"正文\", value = page.body(), uploadAddress = page.uploadAddress())"),
            Map.entry("errors", "@template.web.component.errors(errors = page.errors())"),
            Map.entry(
                    "field",
                    "@template.web.component.field(name = \"title\", label = \"标题\", value = page.form().title(), error = page.errors().at(\"title\"), help = \"…\", required = true, maxlength = 60)"),
            Map.entry(
                    "area",
                    "@template.web.component.area(name = \"opinion\", label = \"审签意见\", rows = 3, maxlength = 500)"),
            Map.entry(
                    "choice",
                    "@template.web.component.choice(name = \"kindOf\", label = \"类型\", options = page.options(), value = \"NOTICE\")"),
            Map.entry(
                    "radios",
                    "@template.web.component.radios(name = \"one\", label = \"来源\", options = page.options(), value = \"NEWS\")"),
            Map.entry("tabs", "<nav class=\"tabs\" aria-label=\"…\"><a href=\"…\" aria-current=\"page\">…</a></nav>"),
            Map.entry(
                    "filters", "<form method=\"get\" class=\"filters\">… <div class=\"filter-actions\">…</div></form>"),
            Map.entry(
                    "list",
                    "<div class=\"table-scroll\"><table class=\"list\">… @template.web.component.sort(label = \"时间\", column = \"time\", sorting = page.sorting()) … </table></div> @template.web.component.paging(pager = page.pager())"),
            Map.entry("card", "@template.web.component.card(title = \"基本情况\", content = @`…`, actions = @`…`)"),
            Map.entry("facts", "@template.web.component.facts(facts = page.facts())"),
            Map.entry("tag", "@template.web.component.tag(text = \"审核中\", tone = \"blue\")"),
            Map.entry("timeline", "@template.web.component.timeline(entries = page.entries())"),
            Map.entry("notice", "flash.addFlashAttribute(Notice.ATTRIBUTE, Notice.done(\"已保存\").withUndo(address))"),
            Map.entry("empty", "@template.web.component.empty(title = \"还没有稿件\", text = \"…\", actions = @`…`)"),
            Map.entry("icon", "@template.web.component.icon(name = \"pencil\", shell = shell)"));

    private Lines() {}

    static String of(String component) {
        return Objects.requireNonNull(BY_COMPONENT.get(component), component);
    }
}
