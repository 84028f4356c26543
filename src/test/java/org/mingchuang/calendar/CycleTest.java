package org.mingchuang.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CycleTest {

    @ParameterizedTest
    @CsvSource({
        "MONTH,     2020-02-29, 2020-02-01, 2020-02-29, 2020年2月,       2020-03-01",
        "QUARTER,   2020-08-10, 2020-07-01, 2020-09-30, 2020年第三季度,  2020-10-01",
        "QUARTER,   2020-12-31, 2020-10-01, 2020-12-31, 2020年第四季度,  2021-01-01",
        "HALF_YEAR, 2020-06-30, 2020-01-01, 2020-06-30, 2020年上半年,    2020-07-01",
        "HALF_YEAR, 2020-07-01, 2020-07-01, 2020-12-31, 2020年下半年,    2021-01-01",
        "YEAR,      2021-01-31, 2021-01-01, 2021-12-31, 2021年,          2022-01-01",
    })
    void a_day_lies_in_one_period(
            Cycle cycle, LocalDate day, LocalDate first, LocalDate last, String label, LocalDate next) {
        Cycle.Period period = cycle.periodOf(day);

        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
        assertThat(period.label()).isEqualTo(label);
        assertThat(period.contains(day)).isTrue();
        assertThat(period.next().first()).isEqualTo(next);
        assertThat(period.next().previous()).isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource({"2020-08-10, 2020-10-15", "2020-12-31, 2021-01-15"})
    void a_quarters_list_is_due_on_the_15th_of_the_month_after_it_whichever_day_that_is(LocalDate day, LocalDate due) {
        assertThat(Cycle.QUARTER.periodOf(day).dayAfter(15)).isEqualTo(due);
    }
}
