package org.mingchuang.calendar.year;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.mingchuang.calendar.CalendarDay;
import org.mingchuang.calendar.WorkingCalendar;

/**
 * 日历版本: what is stored at one moment.
 *
 * @param days holidays and make-up workdays, by date
 * @param years whose notice is in
 */
record Edition(long version, Map<LocalDate, CalendarDay> days, Set<Integer> years) {

    WorkingCalendar calendar() {
        return new WorkingCalendar(days.values(), years);
    }

    /** Whether the day is already what the entry says. */
    boolean has(DayEntry entry) {
        CalendarDay day = days.get(entry.date());
        return day == null ? entry.kind() == null : entry.equals(DayEntry.of(day));
    }
}
