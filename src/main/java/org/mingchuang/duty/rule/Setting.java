package org.mingchuang.duty.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingchuang.duty.DutyRule;
import org.mingchuang.duty.Reminder;

/**
 * 时限设置: what the commission set of a rule.
 *
 * @param amount in days, hours or months as the limit has it; null leaves the limit as it is offered
 */
record Setting(String rule, @Nullable Long amount, List<Reminder> reminders, long version) {

    /** A number that stands in an article is never replaced. */
    DutyRule appliedTo(DutyRule offered) {
        var limit = amount == null || offered.proven() ? offered.limit() : RuleBook.with(offered.limit(), amount);
        return new DutyRule(offered.code(), offered.name(), offered.article(), limit, offered.proven(), reminders);
    }
}
