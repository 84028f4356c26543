package org.mingchuang.registry.filing;

import java.util.List;
import org.mingchuang.duty.DutyRule;
import org.mingchuang.duty.Limit;
import org.mingchuang.duty.spi.DutyRules;
import org.springframework.stereotype.Component;

/** 备案时限: each with its article. */
@Component
class FilingDeadlines implements DutyRules {

    /** 报委办公室备案：自事件次日起 2 个工作日内（通知二（一），N-02）。 */
    static final DutyRule FILING = new DutyRule(
            "registry.filing",
            "报委办公室备案",
            "通知二（一）：2 个工作日内报委办公室备案",
            new Limit.WorkingDays(2),
            true,
            DutyRule.usualReminders());

    /** 报区政府备案：委办公室收到后 1 个工作日内，自收到而非受理起算（通知二（一），N-03）。 */
    static final DutyRule PASSING_ON = new DutyRule(
            "registry.passing-on",
            "报区政府备案",
            "通知二（一）：委办公室收到后 1 个工作日内报区政府",
            new Limit.WorkingDays(1),
            true,
            DutyRule.usualReminders());

    /** 补正材料：无文件规定，由本委自定。 */
    static final DutyRule CORRECTION = new DutyRule(
            "registry.correction",
            "补正备案材料",
            "备案材料退回补正，未规定时限",
            new Limit.WorkingDays(1),
            false,
            DutyRule.usualReminders());

    @Override
    public List<DutyRule> rules() {
        return List.of(FILING, PASSING_ON, CORRECTION);
    }
}
