package org.mingchuang.publishing.column;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mingchuang.audit.Auditable;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.SubjectRef;
import org.mingchuang.publishing.ColumnView;

/** 栏目已变动. */
record ColumnChanged(ColumnView column, ColumnAct kind, Actor by) implements Auditable {

    @Override
    public SubjectRef subject() {
        return SubjectRef.of("publishing.column", column.id().value());
    }

    @Override
    public String act() {
        return "publishing.column.act." + kind.name();
    }

    @Override
    public Map<String, String> details() {
        var details = new LinkedHashMap<String, String>();
        details.put("栏目", column.name());
        details.put("地址", column.path());
        return details;
    }
}
