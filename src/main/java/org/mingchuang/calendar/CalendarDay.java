package org.mingchuang.calendar;

import java.time.LocalDate;

/**
 * 日历日: a day, and what it is.
 *
 * @param name of the festival that makes it a holiday or a make-up workday, such as 国庆节; empty else
 */
public record CalendarDay(LocalDate date, DayKind kind, String name) {

    public boolean isWorked() {
        return kind.isWorked();
    }
}
