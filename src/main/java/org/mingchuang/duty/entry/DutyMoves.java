package org.mingchuang.duty.entry;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.mingchuang.calendar.CalendarChanged;
import org.mingchuang.calendar.WorkingCalendar;
import org.mingchuang.calendar.WorkingDays;
import org.mingchuang.calendar.spi.OpenDeadlines;
import org.mingchuang.duty.DueTime;
import org.mingchuang.duty.DutyRule;
import org.mingchuang.duty.entry.ReminderPlan.Point;
import org.mingchuang.duty.rule.RuleBook;
import org.mingchuang.kernel.Actor;
import org.mingchuang.web.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** 期限调整: a changed calendar moves what is open and counts working days; whoever owes it is told. */
@Component
class DutyMoves implements OpenDeadlines {

    private final DutyStore store;
    private final RuleBook rules;
    private final DueTimes times;
    private final WorkingDays calendar;
    private final ReminderPlan plan;
    private final ReminderStore reminders;
    private final MoveLog log;
    private final DutyNews news;
    private final Texts texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DutyMoves(
            DutyStore store,
            RuleBook rules,
            DueTimes times,
            WorkingDays calendar,
            ReminderPlan plan,
            ReminderStore reminders,
            MoveLog log,
            DutyNews news,
            Texts texts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.rules = rules;
        this.times = times;
        this.calendar = calendar;
        this.plan = plan;
        this.reminders = reminders;
        this.log = log;
        this.news = news;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<MovedDeadline> movedBy(WorkingCalendar before, WorkingCalendar after) {
        return store.counting().stream()
                .filter(duty -> !due(duty, after).at().equals(duty.due()))
                .map(duty -> moved(duty, due(duty, after)))
                .toList();
    }

    private MovedDeadline moved(Duty duty, DueTime due) {
        return new MovedDeadline(
                duty.title(),
                "/office/duties/" + duty.id(),
                times.inWords(duty.due(), duty.lastDay()),
                times.inWords(due.at(), due.lastDay()));
    }

    /** Compares with what is stored, so that a second call finds nothing to do. */
    @ApplicationModuleListener
    void on(CalendarChanged change) {
        WorkingCalendar now = calendar.current();
        store.counting().stream()
                .filter(duty -> !due(duty, now).at().equals(duty.due()))
                .forEach(duty -> move(duty, now, change));
    }

    private void move(Duty duty, WorkingCalendar now, CalendarChanged change) {
        DueTime due = due(duty, now);
        DutyRule rule = rules.rule(duty.rule());
        List<Point> points = plan.points(rule, duty.from(), due, now);
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        store.move(duty, due, ReminderPlan.near(points, duty.from(), due));
        reminders.plan(duty.id(), ReminderPlan.ahead(points, at));
        String text = texts.of(
                "duty.entry.text.MOVED",
                times.inWords(duty.due(), duty.lastDay()),
                times.inWords(due.at(), due.lastDay()),
                change.source());
        log.add(duty.id(), at, text);
        events.publishEvent(
                new DutyChanged(duty.id(), DutyAct.MOVED, Map.of("事项", duty.title(), "调整", text), Actor.system()));
        news.tell(duty, "moved-" + change.version(), texts.of("duty.entry.title.MOVED", duty.title()), text, at);
    }

    private DueTime due(Duty duty, WorkingCalendar counted) {
        return times.due(duty.limit(), duty.from(), duty.named(), counted);
    }
}
