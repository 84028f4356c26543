package org.mingchuang.portal.rebuild;

import java.util.Map;
import org.mingchuang.audit.Auditable;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.SubjectRef;

/** 已提出全站重建. */
record RebuildRequested(String reason, Actor by) implements Auditable {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("portal.site", "0");
    }

    @Override
    public String act() {
        return "portal.rebuild.act.REQUESTED";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("原因", reason);
    }
}
