package org.mingchuang.calendar.year;

import java.util.List;
import org.mingchuang.calendar.spi.OpenDeadlines.MovedDeadline;

/**
 * 变动核对页.
 *
 * @param years that come in whole, ready to print; empty for a correction
 * @param rows each day that changes
 * @param moved open deadlines that would move
 * @param overtaken whether the calendar was changed by somebody else meanwhile
 */
public record ProposalPage(
        String years,
        List<Row> rows,
        List<MovedDeadline> moved,
        String text,
        String source,
        long version,
        boolean overtaken) {

    /** 变动的一天. */
    public record Row(String date, String before, String after, String name, String tone) {}
}
