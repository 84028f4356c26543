package org.mingchuang.publishing;

import java.util.List;
import java.util.Optional;

/** 栏目查询. */
public interface Columns {

    Optional<ColumnView> find(ColumnId id);

    Optional<ColumnView> byPath(String path);

    /** In the order of the tree. */
    List<ColumnView> all();
}
