package org.mingchuang.proofing.keeping;

import java.util.List;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.TimelineEntry;

/**
 * 规则页面: one rule, what people said to it, and whether it is in force.
 *
 * @param offSince why, by whom and since when it is off; empty while it is on
 * @param typed the reason as it was typed, when it was refused
 */
public record RuleUsePage(
        RuleUseListPage.Row row,
        String offSince,
        List<Line> said,
        List<TimelineEntry> history,
        String typed,
        FormErrors errors) {

    /** 处理记录行. */
    public record Line(String kind, String before, String found, String after, String reason, String by, String at) {}
}
