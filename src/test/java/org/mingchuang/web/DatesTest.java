package org.mingchuang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    private static final Instant NOW = Instant.parse("2020-08-12T01:30:00Z");

    private final Dates dates = new Dates(Clock.fixed(NOW, ZoneId.of("Asia/Shanghai")));

    @ParameterizedTest
    @CsvSource({
        "2020-08-12T01:30:00Z, 今天 09:30",
        "2020-08-11T16:00:00Z, 今天 00:00",
        "2020-08-11T15:59:00Z, 昨天 23:59",
        "2020-08-10T15:59:00Z, 8月10日 23:59",
        "2020-08-12T16:00:00Z, 8月13日 00:00",
        "2019-12-31T15:59:00Z, 2019-12-31 23:59"
    })
    void news_is_told_by_its_distance_from_now(Instant when, String said) {
        assertThat(dates.brief(when)).isEqualTo(said);
    }

    @Test
    void evidence_has_the_full_date_in_the_commission_s_time_zone() {
        assertThat(dates.of(Instant.parse("2020-08-11T16:00:00Z"))).isEqualTo("2020-08-12 00:00");
        assertThat(dates.of(LocalDate.of(2020, 8, 12))).isEqualTo("2020-08-12");
        assertThat(dates.withWeekday(LocalDate.of(2020, 8, 12))).isEqualTo("2020年8月12日 星期三");
    }
}
