package org.mingchuang.duty.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingchuang.calendar.Calendars;
import org.mingchuang.duty.ADuty;
import org.mingchuang.duty.DueTime;
import org.mingchuang.duty.DutyRule;
import org.mingchuang.duty.Limit;
import org.mingchuang.duty.Reminder;
import org.mingchuang.duty.entry.ReminderPlan.Point;

/** When it is reminded, over the holidays of 2020. */
class ReminderPlanTest {

    private final DueTimes times = new DueTimes(Clock.system(ZoneId.of("Asia/Shanghai")));
    private final ReminderPlan plan = new ReminderPlan(times);

    @Test
    void the_last_day_begins_with_a_reminder_and_what_is_late_is_told_at_once_and_a_day_later() {
        var points = points(new Limit.WorkingDays(2), DutyRule.usualReminders(), "2020-09-29T10:00");

        assertThat(local(points)).containsExactly("2020-10-09T00:00", "2020-10-10T00:00", "2020-10-11T00:00");
        assertThat(points.getLast().reminder().raises()).isTrue();
    }

    @Test
    void before_a_limit_in_working_days_the_working_day_before_is_meant() {
        var points = points(new Limit.WorkingDays(2), List.of(Reminder.before(2)), "2020-09-29T10:00");

        assertThat(local(points)).containsExactly("2020-09-30T00:00");
    }

    @Test
    void an_account_is_reminded_of_on_days_7_10_and_13() {
        var points = points(
                new Limit.Elapsed(Duration.ofDays(14)),
                List.of(Reminder.since(13), Reminder.since(7), Reminder.since(10)),
                "2020-08-17T10:00");

        assertThat(local(points)).containsExactly("2020-08-24T10:00", "2020-08-27T10:00", "2020-08-30T10:00");
    }

    @Test
    void a_reminder_from_before_the_event_is_left_out() {
        var points = points(
                new Limit.Elapsed(Duration.ofHours(24)),
                List.of(Reminder.before(1), Reminder.late(0)),
                "2020-08-17T10:00");

        assertThat(local(points)).containsExactly("2020-08-18T10:00");
    }

    @Test
    void a_duty_that_is_late_when_it_is_opened_is_told_of_once() {
        var points = points(new Limit.WorkingDays(2), DutyRule.usualReminders(), "2020-09-29T10:00");

        var ahead = ReminderPlan.ahead(points, ADuty.instant("2020-11-01T10:00"));

        assertThat(local(ahead)).containsExactly("2020-10-11T00:00");
    }

    @Test
    void without_a_reminder_before_it_is_due_the_last_quarter_is_near() {
        Instant from = ADuty.instant("2020-08-17T10:00");
        var due = new DueTime(from.plus(Duration.ofHours(24)), times.day(from), null);

        assertThat(ReminderPlan.near(List.of(), from, due)).isEqualTo(from.plus(Duration.ofHours(18)));
    }

    private List<Point> points(Limit limit, List<Reminder> reminders, String from) {
        var rule = new DutyRule("trial", "试验", "试验条款", limit, true, reminders);
        var calendar = Calendars.shipped();
        Instant start = ADuty.instant(from);
        return plan.points(rule, start, times.due(limit, start, null, calendar), calendar);
    }

    private static List<String> local(List<Point> points) {
        return points.stream()
                .map(point -> LocalDateTime.ofInstant(point.at(), ZoneId.of("Asia/Shanghai"))
                        .toString())
                .toList();
    }
}
