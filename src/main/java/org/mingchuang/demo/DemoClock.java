package org.mingchuang.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * The clock of a demonstration: while its history is being loaded it stands in the year of that history, so that signatures,
 * publication dates and the audit trail agree with each other; afterwards it is the real time, for good.
 */
@Component
@Primary
@ConditionalOnProperty(name = "mingchuang.demo", havingValue = "true")
class DemoClock extends Clock {

    private final Clock real = Clock.system(ZoneId.of("Asia/Shanghai"));
    private volatile Duration back = Duration.ZERO;

    /** From now on, it is that moment, and goes on from there. */
    void moveTo(Instant moment) {
        back = Duration.between(moment, real.instant());
    }

    void returnToPresent() {
        back = Duration.ZERO;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(real.withZone(zone), back.negated());
    }

    @Override
    public Instant instant() {
        return real.instant().minus(back);
    }
}
