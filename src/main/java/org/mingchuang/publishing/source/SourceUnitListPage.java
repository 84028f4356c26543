package org.mingchuang.publishing.source;

import java.util.List;
import org.mingchuang.web.Option;
import org.mingchuang.web.Pager;

/**
 * 稿源单位名单页面.
 *
 * @param narrowed whether a filter is set
 */
public record SourceUnitListPage(
        String text,
        String state,
        List<Option> states,
        boolean narrowed,
        List<Row> rows,
        Pager pager,
        String exportAddress,
        String sheetAddress) {

    /** 名单行. */
    public record Row(
            String address,
            String name,
            String domain,
            String listVersion,
            String from,
            String until,
            String state,
            String tone) {}
}
