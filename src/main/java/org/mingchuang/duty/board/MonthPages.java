package org.mingchuang.duty.board;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mingchuang.calendar.CalendarDay;
import org.mingchuang.calendar.DayKind;
import org.mingchuang.calendar.WorkingCalendar;
import org.mingchuang.calendar.WorkingDays;
import org.mingchuang.duty.DutyState;
import org.mingchuang.duty.board.DutyLists.Item;
import org.mingchuang.duty.board.MonthPage.Day;
import org.mingchuang.duty.board.MonthPage.Entry;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.organization.Posts;
import org.mingchuang.web.Dates;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows what is due in a month, day by day. */
@Component
class MonthPages {

    private static final int SHOWN = 4;

    private final DutyLists lists;
    private final DutyTabs tabs;
    private final Posts posts;
    private final WorkingDays calendar;
    private final Dates dates;
    private final Texts texts;
    private final Clock clock;

    MonthPages(
            DutyLists lists, DutyTabs tabs, Posts posts, WorkingDays calendar, Dates dates, Texts texts, Clock clock) {
        this.lists = lists;
        this.tabs = tabs;
        this.posts = posts;
        this.calendar = calendar;
        this.dates = dates;
        this.texts = texts;
        this.clock = clock;
    }

    YearMonth currentMonth() {
        return YearMonth.from(dates.today());
    }

    @Transactional(readOnly = true)
    public MonthPage page(YearMonth month, boolean wanted, Actor actor) {
        boolean mayWatch = actor.may(Permission.WATCH_DUTIES);
        boolean watching = wanted && mayWatch;
        Instant now = clock.instant();
        var scope = watching ? Scope.WATCHED : Scope.MINE;
        var viewer = Viewer.of(actor, posts, now);
        Map<LocalDate, List<Item>> byDay = lists.due(scope, month.atDay(1), month.atEndOfMonth(), viewer, now).stream()
                .collect(Collectors.groupingBy(item -> item.duty().lastDay()));
        return new MonthPage(
                texts.of("duty.board.title.MONTH", Integer.toString(month.getYear()), month.getMonthValue()),
                address(month.minusMonths(1), watching),
                address(month.plusMonths(1), watching),
                address(currentMonth(), watching),
                watching,
                mayWatch ? address(month, !watching) : "",
                tabs.of(DutyTabs.MONTH, actor),
                weeks(month, byDay, watching, now));
    }

    private static String address(YearMonth month, boolean watching) {
        return DutyTabs.MONTH + "?month=" + month + (watching ? "&all=true" : "");
    }

    private List<List<Day>> weeks(YearMonth month, Map<LocalDate, List<Item>> byDay, boolean watching, Instant now) {
        WorkingCalendar known = calendar.current();
        LocalDate monday = month.atDay(1).with(DayOfWeek.MONDAY);
        int weeks = Math.ceilDiv((int) ChronoUnit.DAYS.between(monday, month.atEndOfMonth()) + 1, 7);
        return IntStream.range(0, weeks)
                .mapToObj(week -> IntStream.range(0, 7)
                        .mapToObj(day -> monday.plusDays(week * 7L + day))
                        .map(day -> day(day, month, known, byDay.getOrDefault(day, List.of()), watching, now))
                        .toList())
                .toList();
    }

    private Day day(
            LocalDate date, YearMonth month, WorkingCalendar known, List<Item> due, boolean watching, Instant now) {
        if (!YearMonth.from(date).equals(month)) {
            return new Day("", "", "", false, false, List.of(), 0, "");
        }
        CalendarDay day = known.day(date);
        String list = watching ? DutyTabs.BOARD + "?state=&day=" + date : "";
        return new Day(
                Integer.toString(date.getDayOfMonth()),
                dates.withWeekday(date),
                mark(day.kind()),
                !day.isWorked(),
                date.equals(dates.today()),
                due.stream()
                        .limit(watching ? SHOWN : 50)
                        .map(item -> entry(item, now))
                        .toList(),
                watching ? Math.max(0, due.size() - SHOWN) : 0,
                list);
    }

    private static String mark(DayKind kind) {
        return switch (kind) {
            case HOLIDAY -> "休";
            case MAKE_UP -> "班";
            case WORKDAY, WEEKEND -> "";
        };
    }

    private Entry entry(Item item, Instant now) {
        DutyState state = item.duty().state(now);
        return new Entry(
                item.duty().title(),
                DutyPages.address(item.duty().id()),
                DutyLines.tone(state),
                texts.of("duty.state", state));
    }
}
