package org.mingchuang.approval.run;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** 时间: as people read it, in the commission's time zone. */
@Component
public class WallTime {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Clock clock;

    WallTime(Clock clock) {
        this.clock = clock;
    }

    public String of(Instant instant) {
        return MINUTE.format(instant.atZone(clock.getZone()));
    }
}
