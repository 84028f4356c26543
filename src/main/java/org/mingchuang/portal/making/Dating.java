package org.mingchuang.portal.making;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 日期写法 of the public site, in the commission's time zone. */
@Component
class Dating {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final DateTimeFormatter FEED =
            DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss Z", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_FOLDER = DateTimeFormatter.ofPattern("uuuuMM");

    private final ZoneId zone;

    Dating(Clock clock) {
        this.zone = clock.getZone();
    }

    /** YYYY-MM-DD HH:MM (W-04). */
    String minute(Instant instant) {
        return MINUTE.format(instant.atZone(zone));
    }

    String day(Instant instant) {
        return day(instant.atZone(zone).toLocalDate());
    }

    String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    String feed(Instant instant) {
        return FEED.format(instant.atZone(zone));
    }

    String monthFolder(Instant instant) {
        return MONTH_FOLDER.format(instant.atZone(zone));
    }

    String dayName(Instant instant) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(instant.atZone(zone).toLocalDate());
    }
}
