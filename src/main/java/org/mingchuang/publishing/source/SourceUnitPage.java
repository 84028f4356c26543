package org.mingchuang.publishing.source;

import java.util.List;
import org.mingchuang.web.Fact;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.TimelineEntry;

/**
 * 稿源单位页面: one to be added, corrected or ended.
 *
 * @param id 0 for a new one
 * @param ended whether a last day is already set; it can still be corrected
 * @param newer how it stands now; empty unless somebody was quicker
 */
public record SourceUnitPage(
        long id,
        String state,
        String tone,
        SourceUnitForm form,
        boolean ended,
        List<Fact> newer,
        List<TimelineEntry> history,
        FormErrors errors) {

    public boolean fresh() {
        return id == 0;
    }

    public String address() {
        return fresh() ? "/office/sources" : "/office/sources/" + id;
    }
}
