package org.mingchuang.duty.entry;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingchuang.calendar.DayCount;
import org.mingchuang.calendar.WorkingCalendar;
import org.mingchuang.duty.DueTime;
import org.mingchuang.duty.Limit;
import org.springframework.stereotype.Component;

/** 到期计算: from the event and the limit to the last instant that is in time. */
@Component
public class DueTimes {

    private final ZoneId zone;

    DueTimes(Clock clock) {
        this.zone = clock.getZone();
    }

    /** @param named the day of {@link Limit.NamedDay}, null for every other limit */
    public DueTime due(Limit limit, Instant from, @Nullable LocalDate named, WorkingCalendar calendar) {
        return switch (limit) {
            case Limit.WorkingDays(int days) -> ofDays(calendar.after(day(from), days));
            case Limit.Elapsed(var time) -> ofInstant(from.plus(time));
            case Limit.Months(int months) ->
                ofInstant(from.atZone(zone).plusMonths(months).toInstant());
            case Limit.NamedDay() -> new DueTime(endOf(Objects.requireNonNull(named)), named, null);
        };
    }

    private DueTime ofDays(DayCount count) {
        return new DueTime(endOf(count.due()), count.due(), count);
    }

    private DueTime ofInstant(Instant at) {
        return new DueTime(at, day(at), null);
    }

    /** Midnight after the day. */
    public Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    public LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    /** 2020-10-09 24:00 where the limit is a day, 2020-10-09 15:30 where it is a moment. */
    public String inWords(Instant due, LocalDate lastDay) {
        if (due.equals(endOf(lastDay))) {
            return lastDay + " 24:00";
        }
        ZonedDateTime local = due.atZone(zone);
        return "%s %02d:%02d".formatted(local.toLocalDate(), local.getHour(), local.getMinute());
    }
}
