package org.mingchuang.publishing.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mingchuang.audit.Auditable;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Digest;
import org.mingchuang.kernel.SubjectRef;
import org.mingchuang.publishing.ManuscriptId;

/** 已从文件导入: which version came out of which file. */
record IntakeTaken(ManuscriptId manuscript, int version, String fileName, Digest file, Actor by) implements Auditable {

    @Override
    public SubjectRef subject() {
        return manuscript.subject();
    }

    @Override
    public String act() {
        return "publishing.intake.fact.TAKEN";
    }

    @Override
    public Map<String, String> details() {
        var details = new LinkedHashMap<String, String>();
        details.put("文件", fileName);
        details.put("文件摘要", file.brief());
        details.put("版本", Integer.toString(version));
        return details;
    }
}
