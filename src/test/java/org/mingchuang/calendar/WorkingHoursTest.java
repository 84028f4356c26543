package org.mingchuang.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingHoursTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final WorkingHours hours = new WorkingHours(
            Calendars.shipped(),
            List.of(
                    new WorkingHours.Span(LocalTime.of(9, 0), LocalTime.of(12, 0)),
                    new WorkingHours.Span(LocalTime.of(14, 0), LocalTime.of(18, 0))),
            ZONE);

    @ParameterizedTest
    @CsvSource({
        "2020-08-10T09:30, 2, 2020-08-10T11:30",
        "2020-08-10T11:30, 2, 2020-08-10T15:30",
        "2020-08-10T17:00, 2, 2020-08-11T10:00",
        "2020-08-10T20:00, 3, 2020-08-11T12:00",
        "2020-09-30T17:00, 8, 2020-10-09T18:00",
        "2020-10-04T10:00, 8, 2020-10-10T10:00",
    })
    void a_limit_in_hours_rests_at_noon_at_night_and_on_days_off(LocalDateTime start, int time, LocalDateTime due) {
        assertThat(hours.after(start.atZone(ZONE).toInstant(), Duration.ofHours(time)))
                .isEqualTo(due.atZone(ZONE).toInstant());
        assertThat(hours.between(
                        start.atZone(ZONE).toInstant(), due.atZone(ZONE).toInstant()))
                .isEqualTo(Duration.ofHours(time));
    }

    @Test
    void a_span_that_ends_before_it_begins_is_no_span() {
        assertThatThrownBy(() -> new WorkingHours.Span(LocalTime.NOON, LocalTime.NOON))
                .hasMessageContaining("须早于");
    }
}
