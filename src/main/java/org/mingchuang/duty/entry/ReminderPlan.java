package org.mingchuang.duty.entry;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mingchuang.calendar.WorkingCalendar;
import org.mingchuang.duty.DueTime;
import org.mingchuang.duty.DutyRule;
import org.mingchuang.duty.Limit;
import org.mingchuang.duty.Reminder;
import org.mingchuang.duty.Reminder.Anchor;
import org.springframework.stereotype.Component;

/** 提醒计划: at which instants a duty is reminded of. */
@Component
class ReminderPlan {

    private final DueTimes times;

    ReminderPlan(DueTimes times) {
        this.times = times;
    }

    /** In order of time. */
    public List<Point> points(DutyRule rule, Instant from, DueTime due, WorkingCalendar calendar) {
        return rule.reminders().stream()
                .map(reminder -> new Point(reminder, at(reminder, rule.limit(), from, due, calendar)))
                .filter(point -> point.reminder().anchor() == Anchor.AFTER_DUE
                        || point.at().isAfter(from) && !point.at().isAfter(due.at()))
                .sorted(Comparator.comparing(Point::at))
                .toList();
    }

    /**
     * What of it is still to come at an instant. Of what is late already only the latest counts: one word, not a volley.
     */
    public static List<Point> ahead(List<Point> points, Instant now) {
        Stream<Point> late = points.stream()
                .filter(point -> point.reminder().anchor() == Anchor.AFTER_DUE
                        && !point.at().isAfter(now))
                .max(Comparator.comparing(Point::at))
                .stream();
        return Stream.concat(late, points.stream().filter(point -> point.at().isAfter(now)))
                .toList();
    }

    /** From when on it is near: the first reminder, else the last quarter of its time. */
    public static Instant near(List<Point> points, Instant from, DueTime due) {
        return points.stream()
                .filter(point -> point.reminder().anchor() != Anchor.AFTER_DUE)
                .map(Point::at)
                .findFirst()
                .orElseGet(() -> due.at().minus(Duration.between(from, due.at()).dividedBy(4)));
    }

    private Instant at(Reminder reminder, Limit limit, Instant from, DueTime due, WorkingCalendar calendar) {
        Duration days = Duration.ofDays(reminder.days());
        return switch (reminder.anchor()) {
            case SINCE_OPENING -> from.plus(days);
            case AFTER_DUE -> due.at().plus(days);
            case BEFORE_DUE ->
                switch (limit) {
                    case Limit.WorkingDays _ ->
                        times.startOf(workingDaysBefore(due.lastDay(), reminder.days(), calendar));
                    case Limit.NamedDay _ -> times.startOf(due.lastDay().minusDays(reminder.days() - 1L));
                    case Limit.Elapsed _, Limit.Months _ -> due.at().minus(days);
                };
        };
    }

    /** The last day itself for 1, the working day before it for 2. */
    private static LocalDate workingDaysBefore(LocalDate last, int days, WorkingCalendar calendar) {
        LocalDate day = last;
        for (int left = days; left > 1; left--) {
            day = calendar.sameOrPrevious(day.minusDays(1));
        }
        return day;
    }

    /** 提醒时刻. */
    public record Point(Reminder reminder, Instant at) {}
}
