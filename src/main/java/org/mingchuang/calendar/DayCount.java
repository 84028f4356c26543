package org.mingchuang.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * 工作日计数: how a due day was found, so that it can be shown to whoever has to keep it.
 *
 * @param from the day of the event, which is not counted
 * @param due the last day counted
 * @param counted the working days after {@code from}, up to and including {@code due}
 * @param skipped the days between them that are not worked
 * @param certain false when a year was touched whose holidays are not known yet: only its weekends were skipped
 */
public record DayCount(
        LocalDate from, LocalDate due, List<CalendarDay> counted, List<CalendarDay> skipped, boolean certain) {

    public DayCount {
        counted = List.copyOf(counted);
        skipped = List.copyOf(skipped);
    }
}
