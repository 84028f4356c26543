package org.mingchuang.organization.person;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moments as people read them, in the commission's time zone. */
@Component("organizationPrintedTime")
public class PrintedTime {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");

    private final Clock clock;

    PrintedTime(Clock clock) {
        this.clock = clock;
    }

    /** Empty for none. */
    public String minute(@Nullable Instant moment) {
        return moment == null ? "" : MINUTE.withZone(clock.getZone()).format(moment);
    }

    /** Empty for none. */
    public String day(@Nullable Instant moment) {
        return moment == null ? "" : DAY.withZone(clock.getZone()).format(moment);
    }
}
