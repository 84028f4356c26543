package org.mingchuang.calendar.year;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mingchuang.audit.History;
import org.mingchuang.calendar.CalendarChanged;
import org.mingchuang.calendar.CalendarDay;
import org.mingchuang.calendar.CommemorativeDays;
import org.mingchuang.calendar.DayKind;
import org.mingchuang.calendar.WorkingCalendar;
import org.mingchuang.calendar.year.YearPage.DayView;
import org.mingchuang.calendar.year.YearPage.Festival;
import org.mingchuang.calendar.year.YearPage.MonthView;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.web.Dates;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Option;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** Shows a year of the calendar. */
@Component
class YearPages {

    static final String ADDRESS = "/office/calendar";
    private static final int FIRST = 2000;
    private static final int LAST = 2100;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日");

    private final YearStore store;
    private final CommemorativeDays commemorative;
    private final History history;
    private final Dates dates;
    private final Texts texts;

    YearPages(YearStore store, CommemorativeDays commemorative, History history, Dates dates, Texts texts) {
        this.store = store;
        this.commemorative = commemorative;
        this.history = history;
        this.dates = dates;
        this.texts = texts;
    }

    /** @param wanted a year; this one for any that the calendar does not reach */
    YearPage show(int wanted, Actor reader, CorrectionForm typed, FormErrors errors) {
        int year = wanted < FIRST || wanted > LAST ? dates.today().getYear() : wanted;
        WorkingCalendar calendar = store.current().calendar();
        boolean keeper = reader.may(Permission.MANAGE_CALENDAR);
        return new YearPage(
                year,
                year == FIRST ? "" : address(year - 1),
                year == LAST ? "" : address(year + 1),
                calendar.isKnown(year),
                lead(year, calendar),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> month(YearMonth.of(year, month), calendar))
                        .toList(),
                festivals(year, calendar),
                commemorative.of(year).stream()
                        .map(day -> new YearPage.Commemoration(DAY.format(day.date()), day.name()))
                        .toList(),
                keeper,
                new YearPage.CorrectionView(typed.date(), typed.kind(), typed.name(), typed.source()),
                Stream.of("holiday", "workday", "none")
                        .map(kind -> new Option(kind, texts.of("calendar.year.correction." + kind)))
                        .toList(),
                errors,
                keeper ? history.of(CalendarChanged.calendar()) : List.of());
    }

    static String address(int year) {
        return ADDRESS + "?year=" + year;
    }

    private String lead(int year, WorkingCalendar calendar) {
        int days = calendar.between(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31));
        return calendar.isKnown(year)
                ? texts.of(
                        "calendar.year.label.KNOWN",
                        days,
                        Objects.toString(store.sources().get(year), ""))
                : texts.of("calendar.year.label.UNKNOWN", Integer.toString(year));
    }

    private MonthView month(YearMonth month, WorkingCalendar calendar) {
        List<CalendarDay> days = calendar.days(month.atDay(1), month.atEndOfMonth());
        return new MonthView(
                month.getMonthValue() + "月",
                month.atDay(1).getDayOfWeek().getValue() - 1,
                (int) days.stream().filter(CalendarDay::isWorked).count(),
                days.stream().map(this::day).toList());
    }

    private DayView day(CalendarDay day) {
        String kind = texts.of("calendar.year.kind", day.kind());
        return new DayView(
                day.date().getDayOfMonth(),
                day.kind().name().toLowerCase(Locale.ROOT).replace("_", ""),
                day.kind() == DayKind.HOLIDAY ? "休" : day.kind() == DayKind.MAKE_UP ? "班" : "",
                dates.withWeekday(day.date()) + " " + kind + (day.name().isEmpty() ? "" : "（" + day.name() + "）"),
                day.date().equals(dates.today()));
    }

    private static List<Festival> festivals(int year, WorkingCalendar calendar) {
        var byName = new LinkedHashMap<String, List<CalendarDay>>();
        calendar.days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .filter(day -> !day.name().isEmpty())
                .forEach(day -> byName.computeIfAbsent(day.name(), name -> new ArrayList<>())
                        .add(day));
        return byName.entrySet().stream()
                .map(festival -> new Festival(
                        festival.getKey(),
                        listed(festival.getValue(), DayKind.HOLIDAY),
                        listed(festival.getValue(), DayKind.MAKE_UP)))
                .toList();
    }

    private static String listed(List<CalendarDay> days, DayKind kind) {
        List<DayEntry> alike = days.stream()
                .filter(day -> day.kind() == kind)
                .map(DayEntry::of)
                .toList();
        return DaySpans.runs(alike, (day, next) -> true).stream()
                .map(run ->
                        DaySpans.inWords(run.getFirst().date(), run.getLast().date()))
                .collect(Collectors.joining("、"));
    }
}
