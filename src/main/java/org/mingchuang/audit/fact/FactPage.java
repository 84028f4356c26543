package org.mingchuang.audit.fact;

import java.util.List;
import org.mingchuang.web.Option;
import org.mingchuang.web.Pager;

/**
 * 留痕页: what the template prints.
 *
 * @param verified result of a check just made, empty when none was
 * @param exportAddress address of the same selection as CSV
 */
public record FactPage(
        String person,
        String act,
        String subject,
        String outcome,
        String from,
        String until,
        List<Option> acts,
        List<Option> outcomes,
        List<Row> rows,
        Pager pager,
        long total,
        String exportAddress) {

    /** 留痕行. */
    public record Row(
            long number,
            String when,
            String person,
            String address,
            String act,
            String subject,
            String subjectFilter,
            String details,
            boolean succeeded) {}
}
