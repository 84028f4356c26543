package org.mingchuang.proofing.keeping;

import java.util.Map;
import org.mingchuang.audit.Auditable;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.SubjectRef;

/** 规则已停用或启用. */
record RuleSwitched(String rule, String what, String reason, Actor by) implements Auditable {

    static SubjectRef subject(String rule) {
        return new SubjectRef("proofing.rule", rule);
    }

    @Override
    public SubjectRef subject() {
        return subject(rule);
    }

    @Override
    public String act() {
        return "proofing.keeping.act." + what;
    }

    @Override
    public Map<String, String> details() {
        return reason.isEmpty() ? Map.of("规则", rule) : Map.of("规则", rule, "理由", reason);
    }
}
