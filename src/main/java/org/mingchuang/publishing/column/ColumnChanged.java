package org.mingchuang.publishing.column;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mingchuang.audit.Auditable;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.SubjectRef;
import org.mingchuang.publishing.ColumnId;
import org.mingchuang.publishing.ColumnView;

/**
 * 栏目已变动.
 *
 * @param changes label and what changed
 */
record ColumnChanged(ColumnView column, ColumnAct kind, Map<String, String> changes, Actor by) implements Auditable {

    static SubjectRef subject(ColumnId id) {
        return SubjectRef.of("publishing.column", id.value());
    }

    @Override
    public SubjectRef subject() {
        return subject(column.id());
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
        details.putAll(changes);
        return details;
    }
}
