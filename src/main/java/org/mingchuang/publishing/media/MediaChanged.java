package org.mingchuang.publishing.media;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mingchuang.audit.Auditable;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.SubjectRef;

/** 素材已变动. */
record MediaChanged(Media media, MediaAct kind, String note, Actor by) implements Auditable {

    @Override
    public SubjectRef subject() {
        return media.subject();
    }

    @Override
    public String act() {
        return "publishing.media.act." + kind.name();
    }

    @Override
    public Map<String, String> details() {
        var details = new LinkedHashMap<String, String>();
        details.put("素材", media.words().title());
        details.put("内容摘要", media.digest().brief());
        if (!note.isEmpty()) {
            details.put("说明", note);
        }
        return details;
    }
}
