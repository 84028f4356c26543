package org.mingchuang.publishing.column;

import java.util.List;
import org.mingchuang.web.Fact;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Option;
import org.mingchuang.web.TimelineEntry;

/**
 * 栏目页面: one column to be opened or changed.
 *
 * @param id 0 for a new one
 * @param version of the column as shown; every act carries it
 * @param parent names of the columns above, from the top, empty for a first-level column
 * @param addressed whether its address is known outside and can't change any more
 * @param newer how it stands now where that differs from what was typed; empty unless somebody was quicker
 */
public record ColumnPage(
        long id,
        long version,
        String heading,
        String parent,
        ColumnForm form,
        boolean open,
        boolean addressed,
        FormErrors errors,
        List<Fact> newer,
        List<Option> types,
        List<Option> pageKinds,
        List<Option> units,
        List<TimelineEntry> history) {

    public boolean fresh() {
        return id == 0;
    }

    public String address() {
        return fresh() ? "/office/columns" : "/office/columns/" + id;
    }
}
