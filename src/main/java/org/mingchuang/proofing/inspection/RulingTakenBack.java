package org.mingchuang.proofing.inspection;

import java.util.Map;
import org.mingchuang.audit.Auditable;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.SubjectRef;
import org.mingchuang.proofing.Ruling;

/** 处理意见已撤回. */
record RulingTakenBack(SubjectRef subject, Ruling ruling, Actor by) implements Auditable {

    @Override
    public String act() {
        return "proofing.act.TAKEN_BACK";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("原意见", ruling.by() + "　" + ruling.reason());
    }
}
