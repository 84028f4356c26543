package org.mingchuang.publishing.column;

import java.util.List;
import org.mingchuang.web.FormErrors;

/** 栏目树页面. */
public record ColumnTreePage(List<Row> rows, long open, long closed, FormErrors errors) {

    /**
     * 栏目行.
     *
     * @param holds whether items stand in it; a section only gathers what its columns below hold
     * @param items how many are out
     * @param up whether there is one before it among the columns of the same parent
     */
    public record Row(
            long id,
            long version,
            int depth,
            String name,
            String path,
            String type,
            String pageKind,
            String freshness,
            String unit,
            boolean holds,
            long items,
            boolean open,
            boolean up,
            boolean down) {

        public String address() {
            return "/office/columns/" + id;
        }
    }
}
