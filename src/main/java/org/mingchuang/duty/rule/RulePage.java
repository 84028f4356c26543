package org.mingchuang.duty.rule;

import java.util.List;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.TimelineEntry;

/**
 * 时限规则设置页面.
 *
 * @param offered the limit as it comes with the product
 * @param editable whether the limit may be changed: no article gives it a number
 * @param unit of the number: 个工作日, 小时, 个月
 * @param changed whether there is something to be set back
 */
public record RulePage(
        String address,
        String name,
        String article,
        String limit,
        String offered,
        boolean editable,
        String unit,
        boolean changed,
        RuleForm form,
        List<TimelineEntry> history,
        FormErrors errors) {}
