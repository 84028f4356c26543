package org.mingchuang.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** 日期时间: as people read them, in the commission's time zone. Full where it is evidence, brief where it is news. */
@Component
public class Dates {

    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter THIS_YEAR = DateTimeFormatter.ofPattern("M月d日 HH:mm");
    private static final DateTimeFormatter LONG_DAY =
            DateTimeFormatter.ofPattern("yyyy年M月d日 EEEE", Locale.SIMPLIFIED_CHINESE);

    private final Clock clock;

    Dates(Clock clock) {
        this.clock = clock;
    }

    /** 2020-08-12 09:30. */
    public String of(Instant instant) {
        return FULL.format(local(instant));
    }

    /** 2020-08-12. */
    public String of(LocalDate day) {
        return DAY.format(day);
    }

    /** 今天 09:30, 昨天 09:30, 8月12日 09:30 this year, 2020-08-12 09:30 in any other. */
    public String brief(Instant instant) {
        ZonedDateTime then = local(instant);
        LocalDate today = today();
        if (then.toLocalDate().equals(today)) {
            return "今天 " + TIME.format(then);
        }
        if (then.toLocalDate().equals(today.minusDays(1))) {
            return "昨天 " + TIME.format(then);
        }
        return then.getYear() == today.getYear() ? THIS_YEAR.format(then) : FULL.format(then);
    }

    /** 2020年8月12日 星期三. */
    public String withWeekday(LocalDate day) {
        return LONG_DAY.format(day);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The hour of now, 0 to 23. */
    public int hour() {
        return local(clock.instant()).getHour();
    }

    private ZonedDateTime local(Instant instant) {
        return instant.atZone(clock.getZone());
    }
}
