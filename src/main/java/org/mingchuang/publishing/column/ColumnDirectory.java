package org.mingchuang.publishing.column;

import java.util.List;
import java.util.Optional;
import org.mingchuang.publishing.ColumnId;
import org.mingchuang.publishing.ColumnView;
import org.mingchuang.publishing.Columns;
import org.springframework.stereotype.Component;

/** Answers other modules. */
@Component
class ColumnDirectory implements Columns {

    private final ColumnStore columns;

    ColumnDirectory(ColumnStore columns) {
        this.columns = columns;
    }

    @Override
    public Optional<ColumnView> find(ColumnId id) {
        return columns.find(id);
    }

    @Override
    public Optional<ColumnView> byPath(String path) {
        return columns.byPath(path);
    }

    @Override
    public List<ColumnView> all() {
        return columns.all();
    }
}
