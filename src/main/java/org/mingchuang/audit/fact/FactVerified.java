package org.mingchuang.audit.fact;

import java.util.Map;
import org.mingchuang.audit.AuditChain.ChainState;
import org.mingchuang.audit.Auditable;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.SubjectRef;

/** 已校验或导出: looking at the trail as a whole is an act too. */
record FactVerified(String act, Map<String, String> details, boolean succeeded, Actor by) implements Auditable {

    static FactVerified verified(ChainState state, Actor by) {
        String result = state.isWhole() ? "完整" : "第 " + state.brokenAt() + " 条断开";
        return new FactVerified("audit.fact.act.VERIFIED", Map.of("结果", result), state.isWhole(), by);
    }

    static FactVerified exported(String selection, Actor by) {
        return new FactVerified("audit.fact.act.EXPORTED", Map.of("条件", selection), true, by);
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef("audit.chain", "1");
    }
}
