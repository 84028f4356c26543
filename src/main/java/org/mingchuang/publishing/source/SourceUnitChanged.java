package org.mingchuang.publishing.source;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mingchuang.audit.Auditable;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.SubjectRef;
import org.mingchuang.publishing.SourceUnits.SourceUnitView;

/** 稿源单位名单已变动. */
record SourceUnitChanged(SourceUnitView unit, SourceUnitAct kind, Actor by) implements Auditable {

    static SubjectRef subject(long id) {
        return SubjectRef.of("publishing.source", id);
    }

    @Override
    public SubjectRef subject() {
        return subject(unit.id());
    }

    @Override
    public String act() {
        return "publishing.source.act." + kind.name();
    }

    @Override
    public Map<String, String> details() {
        var details = new LinkedHashMap<String, String>();
        details.put("单位", unit.name());
        details.put("域名", unit.domain());
        if (!unit.listVersion().isEmpty()) {
            details.put("名单版本", unit.listVersion());
        }
        if (unit.validUntil() != null) {
            details.put("最后有效日", unit.validUntil().toString());
        }
        return details;
    }
}
