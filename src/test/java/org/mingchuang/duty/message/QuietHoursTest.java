package org.mingchuang.duty.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @CsvSource({
        "20:00-08:00, 2026-03-10T19:59:59, 2026-03-10T19:59:59",
        "20:00-08:00, 2026-03-10T20:00:00, 2026-03-11T08:00:00",
        "20:00-08:00, 2026-03-10T23:59:59, 2026-03-11T08:00:00",
        "20:00-08:00, 2026-03-11T00:00:00, 2026-03-11T08:00:00",
        "20:00-08:00, 2026-03-11T07:59:59, 2026-03-11T08:00:00",
        "20:00-08:00, 2026-03-11T08:00:00, 2026-03-11T08:00:00",
        "20:00-08:00, 2026-12-31T22:10:00, 2027-01-01T08:00:00",
        "12:00-14:00, 2026-03-10T13:00:00, 2026-03-10T14:00:00",
        "12:00-14:00, 2026-03-10T14:00:00, 2026-03-10T14:00:00",
        "12:00-14:00, 2026-03-10T03:00:00, 2026-03-10T03:00:00",
        "00:00-08:00, 2026-03-10T00:00:00, 2026-03-10T08:00:00",
        "00:00-08:00, 2026-03-10T23:00:00, 2026-03-10T23:00:00",
        "'', 2026-03-10T03:00:00, 2026-03-10T03:00:00",
    })
    void what_falls_into_the_quiet_hours_goes_out_at_their_end(String hours, LocalDateTime at, LocalDateTime sent) {
        var quiet = QuietHours.parse(hours);

        var ending = quiet.ending(at.atZone(ZONE).toInstant(), ZONE);

        assertThat(ending).isEqualTo(sent.atZone(ZONE).toInstant());
        assertThat(quiet.covers(at.atZone(ZONE).toInstant(), ZONE)).isEqualTo(!at.equals(sent));
    }

    @Test
    void no_hours_are_quiet_when_none_are_set() {
        var none = QuietHours.parse(" ");

        assertThat(none.isNone()).isTrue();
        assertThat(none.covers(LocalTime.MIDNIGHT)).isFalse();
        assertThat(QuietHours.parse("20:00-08:00")).hasToString("20:00 至 08:00");
    }

    @Test
    void a_malformed_setting_says_how_it_is_written() {
        assertThatThrownBy(() -> QuietHours.parse("8pm to 8am"))
                .hasMessageContaining("mingchuang.duty.quiet")
                .hasMessageContaining("20:00-08:00");
    }
}
