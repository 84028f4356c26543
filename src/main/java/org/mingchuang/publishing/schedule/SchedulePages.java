package org.mingchuang.publishing.schedule;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingchuang.calendar.CalendarDay;
import org.mingchuang.calendar.CommemorativeDay;
import org.mingchuang.calendar.CommemorativeDays;
import org.mingchuang.calendar.DayKind;
import org.mingchuang.calendar.WorkingCalendar;
import org.mingchuang.calendar.WorkingDays;
import org.mingchuang.kernel.Actor;
import org.mingchuang.publishing.schedule.ScheduleLists.Planned;
import org.mingchuang.publishing.schedule.SchedulePage.Day;
import org.mingchuang.publishing.schedule.SchedulePage.Entry;
import org.mingchuang.web.Dates;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** Shows what is planned in a week, beside its days off and occasions (N-25). */
@Component
class SchedulePages {

    static final String ADDRESS = "/office/schedule";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final ScheduleLists lists;
    private final WorkingDays calendar;
    private final CommemorativeDays occasions;
    private final Dates dates;
    private final Texts texts;
    private final ZoneId zone;

    SchedulePages(
            ScheduleLists lists,
            WorkingDays calendar,
            CommemorativeDays occasions,
            Dates dates,
            Texts texts,
            Clock clock) {
        this.lists = lists;
        this.calendar = calendar;
        this.occasions = occasions;
        this.dates = dates;
        this.texts = texts;
        this.zone = clock.getZone();
    }

    /** @param day any day of the week */
    SchedulePage page(LocalDate day, Actor actor) {
        LocalDate monday = day.with(DayOfWeek.MONDAY);
        LocalDate sunday = monday.plusDays(6);
        Map<LocalDate, List<Planned>> planned = lists
                .between(
                        monday.atStartOfDay(zone).toInstant(),
                        sunday.plusDays(1).atStartOfDay(zone).toInstant(),
                        actor)
                .stream()
                .collect(Collectors.groupingBy(item -> LocalDate.ofInstant(item.at(), zone)));
        Map<LocalDate, List<CommemorativeDay>> named =
                occasions.between(monday, sunday).stream().collect(Collectors.groupingBy(CommemorativeDay::date));
        WorkingCalendar known = calendar.current();
        return new SchedulePage(
                SHORT.format(monday) + "至" + SHORT.format(sunday),
                address(monday.minusWeeks(1)),
                address(monday.plusWeeks(1)),
                ADDRESS,
                monday.datesUntil(sunday.plusDays(1))
                        .map(date -> day(
                                known.day(date),
                                planned.getOrDefault(date, List.of()),
                                named.getOrDefault(date, List.of())))
                        .toList());
    }

    private static String address(LocalDate monday) {
        return ADDRESS + "?week=" + monday;
    }

    private Day day(CalendarDay day, List<Planned> planned, List<CommemorativeDay> named) {
        var occasion = new ArrayList<String>();
        if (!day.name().isEmpty() && day.kind() == DayKind.HOLIDAY) {
            occasion.add(day.name());
        }
        named.stream()
                .map(CommemorativeDay::name)
                .filter(name -> !occasion.contains(name))
                .forEach(occasion::add);
        return new Day(
                dates.withWeekday(day.date()),
                day.kind() == DayKind.HOLIDAY ? "休" : day.kind() == DayKind.MAKE_UP ? "班" : "",
                !day.isWorked(),
                day.date().equals(dates.today()),
                occasion,
                planned.stream().map(this::entry).toList());
    }

    private Entry entry(Planned item) {
        return new Entry(
                TIME.format(item.at().atZone(zone)),
                item.title(),
                "/office/manuscripts/" + item.id(),
                texts.of("publishing.manuscript.state." + item.state()),
                switch (item.state()) {
                    case "PUBLISHED" -> "green";
                    case "SIGNED" -> "blue";
                    case "SENT_BACK" -> "red";
                    case "IN_REVIEW" -> "amber";
                    default -> "grey";
                });
    }
}
