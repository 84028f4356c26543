package org.mingchuang.publishing.manuscript;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mingchuang.audit.Auditable;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.SubjectRef;

/** 稿件已变动: the fact of one act. */
record ManuscriptChanged(Manuscript manuscript, String kind, Map<String, String> details, Actor by)
        implements Auditable {

    ManuscriptChanged {
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }

    static ManuscriptChanged by(ManuscriptAct act, Manuscript manuscript, Map<String, String> details, Actor by) {
        return new ManuscriptChanged(manuscript, act.name(), details, by);
    }

    @Override
    public SubjectRef subject() {
        return manuscript.id().subject();
    }

    @Override
    public String act() {
        return "publishing.manuscript.fact." + kind;
    }
}
