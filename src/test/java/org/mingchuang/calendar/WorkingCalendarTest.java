package org.mingchuang.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    private final WorkingCalendar calendar = Calendars.shipped();

    @ParameterizedTest(name = "{0}: {1} + {2} = {3}")
    @CsvSource({
        "filing,                     2020-08-10,  2, 2020-08-12",
        "passing it on,              2020-08-12,  1, 2020-08-13",
        "over National Day,          2020-09-29,  2, 2020-10-09",
        "passed on a make-up day,    2020-10-09,  1, 2020-10-10",
        "the day before the holiday, 2020-09-30,  2, 2020-10-10",
        "passed on after a Sunday,   2020-10-10,  1, 2020-10-12",
        "a make-up Sunday counts,    2020-09-25,  2, 2020-09-28",
        "an event on a holiday,      2020-10-03,  2, 2020-10-10",
        "New Year,                   2020-12-31,  2, 2021-01-05",
        "Spring Festival,            2021-02-09,  2, 2021-02-18",
        "answer to a request,        2020-08-10, 20, 2020-09-07",
        "extended answer,            2020-09-07, 20, 2020-10-10",
        "correction,                 2020-08-10,  7, 2020-08-19",
        "third party,                2020-08-10, 15, 2020-08-31",
        "reported error,             2020-09-29,  3, 2020-10-10",
    })
    void a_limit_runs_from_the_day_after_the_event(String rule, LocalDate event, int days, LocalDate due) {
        DayCount count = calendar.after(event, days);

        assertThat(count.due()).isEqualTo(due);
        assertThat(count.certain()).isTrue();
        assertThat(calendar.between(event, due)).isEqualTo(days);
    }

    @Test
    void a_count_says_which_days_it_took_and_which_it_left_out() {
        DayCount count = calendar.after(LocalDate.of(2020, 9, 30), 2);

        assertThat(count.counted())
                .extracting(CalendarDay::date, CalendarDay::kind, CalendarDay::name)
                .containsExactly(
                        tuple(LocalDate.of(2020, 10, 9), DayKind.WORKDAY, ""),
                        tuple(LocalDate.of(2020, 10, 10), DayKind.MAKE_UP, "国庆节、中秋节"));
        assertThat(count.skipped()).hasSize(8).allMatch(day -> day.kind() == DayKind.HOLIDAY);
    }

    @Test
    void every_day_from_2018_to_2026_is_worked_or_not_as_a_plain_reading_of_the_notices_has_it() {
        Set<LocalDate> off = dates("holiday");
        Set<LocalDate> worked = dates("workday");

        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            boolean week = day.getDayOfWeek().getValue() <= 5;
            assertThat(calendar.isWorked(day))
                    .as(day.toString())
                    .isEqualTo(worked.contains(day) || (week && !off.contains(day)));
        }
    }

    @Test
    void from_every_day_from_2018_to_2026_each_limit_ends_where_counting_by_hand_ends() {
        List<LocalDate> worked =
                FIRST.datesUntil(LAST.plusDays(1)).filter(calendar::isWorked).toList();

        for (LocalDate day = FIRST; day.isBefore(LAST.minusDays(60)); day = day.plusDays(1)) {
            LocalDate event = day;
            List<LocalDate> after = worked.stream()
                    .filter(date -> date.isAfter(event))
                    .limit(20)
                    .toList();
            for (int days : List.of(1, 2, 3, 7, 15, 20)) {
                assertThat(calendar.after(day, days).due())
                        .as(day + " + " + days)
                        .isEqualTo(after.get(days - 1));
            }
        }
    }

    @Test
    void a_year_without_its_notice_is_never_passed_off_as_certain() {
        DayCount within = calendar.after(LocalDate.of(2026, 12, 25), 2);
        DayCount beyond = calendar.after(LocalDate.of(2026, 12, 31), 2);

        assertThat(within.certain()).isTrue();
        assertThat(beyond.certain()).isFalse();
        assertThat(calendar.isKnown(2027)).isFalse();
    }

    @Test
    void a_day_off_gives_way_to_the_next_or_the_last_working_day() {
        LocalDate holiday = LocalDate.of(2020, Month.OCTOBER, 4);

        assertThat(calendar.sameOrNext(holiday)).isEqualTo("2020-10-09");
        assertThat(calendar.sameOrPrevious(holiday)).isEqualTo("2020-09-30");
        assertThat(calendar.sameOrNext(LocalDate.of(2020, 10, 10))).isEqualTo("2020-10-10");
    }

    @Test
    void counting_back_is_counting_forth_with_a_minus() {
        assertThat(calendar.between(LocalDate.of(2020, 10, 10), LocalDate.of(2020, 9, 30)))
                .isEqualTo(-2);
        assertThat(calendar.between(LocalDate.of(2020, 10, 1), LocalDate.of(2020, 10, 8)))
                .isZero();
    }

    private static Set<LocalDate> dates(String kind) {
        var found = new TreeSet<LocalDate>();
        Calendars.rows().stream().filter(row -> row[1].equals(kind)).forEach(row -> found.add(LocalDate.parse(row[0])));
        return found;
    }
}
