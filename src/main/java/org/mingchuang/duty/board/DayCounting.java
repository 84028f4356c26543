package org.mingchuang.duty.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.mingchuang.calendar.CalendarDay;
import org.mingchuang.calendar.DayCount;
import org.mingchuang.duty.DueTime;
import org.mingchuang.duty.board.DutyPage.CountedDay;
import org.mingchuang.web.Dates;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** 工作日明细: which days were counted, which were skipped and why. */
@Component
class DayCounting {

    private final Dates dates;
    private final Texts texts;

    DayCounting(Dates dates, Texts texts) {
        this.dates = dates;
        this.texts = texts;
    }

    /** In order, from the day of the event to the last day; empty when no working days are counted. */
    List<CountedDay> days(DueTime due) {
        DayCount count = due.count();
        if (count == null) {
            return List.of();
        }
        var days = new ArrayList<CountedDay>();
        days.add(new CountedDay(dates.withWeekday(count.from()), "", texts.of("duty.board.text.FIRST_DAY"), false));
        var inOrder = new TreeMap<LocalDate, CalendarDay>();
        count.counted().forEach(day -> inOrder.put(day.date(), day));
        count.skipped().forEach(day -> inOrder.put(day.date(), day));
        int number = 0;
        for (CalendarDay day : inOrder.values()) {
            number += day.isWorked() ? 1 : 0;
            days.add(line(day, number));
        }
        return days;
    }

    private CountedDay line(CalendarDay day, int number) {
        String kind = texts.of("calendar.year.kind", day.kind());
        String why = day.name().isEmpty() ? kind : day.name() + kind;
        return new CountedDay(
                dates.withWeekday(day.date()),
                day.isWorked() ? texts.of("duty.board.text.NUMBER", number) : "",
                why,
                day.isWorked());
    }
}
