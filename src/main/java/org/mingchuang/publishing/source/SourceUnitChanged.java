package org.mingchuang.publishing.source;

import java.util.Map;
import org.mingchuang.audit.Auditable;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.SubjectRef;

/** 稿源单位名单已变动: added or ended. */
record SourceUnitChanged(long id, String name, boolean ended, Actor by) implements Auditable {

    @Override
    public SubjectRef subject() {
        return SubjectRef.of("publishing.source", id);
    }

    @Override
    public String act() {
        return ended ? "publishing.source.act.ENDED" : "publishing.source.act.ADDED";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("单位", name);
    }
}
