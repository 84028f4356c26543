package org.mingchuang.calendar.year;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingchuang.calendar.CalendarDay;
import org.mingchuang.calendar.DayKind;

/**
 * 放假安排条目: what a day shall be.
 *
 * @param kind HOLIDAY or MAKE_UP; null gives the day back to the week
 * @param name of the festival; empty when given back
 */
record DayEntry(LocalDate date, @Nullable DayKind kind, String name) {

    static DayEntry of(CalendarDay day) {
        return new DayEntry(day.date(), day.kind(), day.name());
    }

    /** As it stands in a table: date,kind,name. */
    String line() {
        return date + "," + word() + "," + name;
    }

    private String word() {
        return kind == null ? "none" : kind == DayKind.HOLIDAY ? "holiday" : "workday";
    }
}
