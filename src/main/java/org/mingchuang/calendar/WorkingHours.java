package org.mingchuang.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * 工作时间: limits that run in working hours. The spans of the day are a setting of the commission, no rule gives them.
 *
 * @param spans in order, not overlapping, such as 9:00 to 12:00 and 14:00 to 18:00
 */
public record WorkingHours(WorkingCalendar calendar, List<Span> spans, ZoneId zone) {

    /** 上班时段. */
    public record Span(LocalTime from, LocalTime to) {

        public Span {
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException("上班时段的开始须早于结束：" + from + "-" + to);
            }
        }
    }

    public WorkingHours {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("至少要有一个上班时段");
        }
    }

    /** The moment at which so much working time has passed since the start. */
    public Instant after(Instant start, Duration time) {
        ZonedDateTime local = start.atZone(zone);
        LocalDate day = local.toLocalDate();
        LocalTime since = local.toLocalTime();
        Duration left = time;
        while (true) {
            if (calendar.isWorked(day)) {
                for (Span span : spans) {
                    Duration open = openSince(span, since);
                    if (open.compareTo(left) >= 0) {
                        return later(span.from(), since)
                                .plus(left)
                                .atDate(day)
                                .atZone(zone)
                                .toInstant();
                    }
                    left = left.minus(open);
                }
            }
            day = day.plusDays(1);
            since = LocalTime.MIN;
        }
    }

    /** Working time from one moment to a later one. */
    public Duration between(Instant start, Instant end) {
        ZonedDateTime first = start.atZone(zone);
        ZonedDateTime last = end.atZone(zone);
        return first.toLocalDate()
                .datesUntil(last.toLocalDate().plusDays(1))
                .filter(calendar::isWorked)
                .map(day -> onDay(
                        day.equals(first.toLocalDate()) ? first.toLocalTime() : LocalTime.MIN,
                        day.equals(last.toLocalDate()) ? last.toLocalTime() : LocalTime.MAX))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private Duration onDay(LocalTime since, LocalTime until) {
        return spans.stream()
                .map(span -> {
                    LocalTime from = later(span.from(), since);
                    LocalTime to = span.to().isBefore(until) ? span.to() : until;
                    return from.isBefore(to) ? Duration.between(from, to) : Duration.ZERO;
                })
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration openSince(Span span, LocalTime since) {
        LocalTime from = later(span.from(), since);
        return from.isBefore(span.to()) ? Duration.between(from, span.to()) : Duration.ZERO;
    }

    private static LocalTime later(LocalTime one, LocalTime other) {
        return one.isAfter(other) ? one : other;
    }
}
