package org.mingchuang.duty.rule;

import java.util.Map;
import org.mingchuang.audit.Auditable;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.SubjectRef;

/** 时限规则设置已变动. */
record RuleChanged(String rule, Map<String, String> details, Actor by) implements Auditable {

    static SubjectRef subject(String rule) {
        return new SubjectRef("duty.rule", rule);
    }

    @Override
    public SubjectRef subject() {
        return subject(rule);
    }

    @Override
    public String act() {
        return "duty.rule.act.CHANGED";
    }
}
