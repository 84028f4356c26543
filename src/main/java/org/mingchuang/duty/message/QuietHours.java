package org.mingchuang.duty.message;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 免打扰时段: the hours of each day in which nothing is sent; they may go over midnight.
 *
 * @param until the first minute at which something is sent again; equal to {@code from} when there are none
 */
record QuietHours(LocalTime from, LocalTime until) {

    private static final Pattern FORM = Pattern.compile("(\\d\\d:\\d\\d)-(\\d\\d:\\d\\d)");

    static QuietHours parse(String text) {
        if (text.isBlank()) {
            return new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
        }
        Matcher found = FORM.matcher(text.strip());
        if (!found.matches()) {
            throw new IllegalArgumentException("mingchuang.duty.quiet 应写作 20:00-08:00，或者留空：" + text);
        }
        return new QuietHours(LocalTime.parse(found.group(1)), LocalTime.parse(found.group(2)));
    }

    boolean isNone() {
        return from.equals(until);
    }

    boolean covers(LocalTime time) {
        boolean afterFrom = !time.isBefore(from);
        boolean beforeUntil = time.isBefore(until);
        return from.isBefore(until) ? afterFrom && beforeUntil : !isNone() && (afterFrom || beforeUntil);
    }

    boolean covers(Instant at, ZoneId zone) {
        return covers(at.atZone(zone).toLocalTime());
    }

    /** The instant itself, or the end of the quiet hours in which it lies. */
    Instant ending(Instant at, ZoneId zone) {
        ZonedDateTime then = at.atZone(zone);
        if (!covers(then.toLocalTime())) {
            return at;
        }
        ZonedDateTime end = then.with(until);
        return (end.isAfter(then) ? end : end.plusDays(1)).toInstant();
    }

    @Override
    public String toString() {
        return from + " 至 " + until;
    }
}
