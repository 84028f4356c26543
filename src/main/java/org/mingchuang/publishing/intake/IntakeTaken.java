package org.mingchuang.publishing.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mingchuang.audit.Auditable;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.SubjectRef;
import org.mingchuang.publishing.ManuscriptId;

/** 已从文件导入: what came out of which file. */
record IntakeTaken(ManuscriptId manuscript, Map<String, String> details, Actor by) implements Auditable {

    IntakeTaken {
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }

    @Override
    public SubjectRef subject() {
        return manuscript.subject();
    }

    @Override
    public String act() {
        return "publishing.intake.fact.TAKEN";
    }
}
