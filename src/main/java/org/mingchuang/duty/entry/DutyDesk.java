package org.mingchuang.duty.entry;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingchuang.calendar.WorkingCalendar;
import org.mingchuang.calendar.WorkingDays;
import org.mingchuang.duty.DueTime;
import org.mingchuang.duty.Duties;
import org.mingchuang.duty.DutyId;
import org.mingchuang.duty.DutyRule;
import org.mingchuang.duty.DutyView;
import org.mingchuang.duty.NewDuty;
import org.mingchuang.duty.Proof;
import org.mingchuang.duty.entry.ReminderPlan.Point;
import org.mingchuang.duty.message.Messenger;
import org.mingchuang.duty.rule.RuleBook;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.SubjectRef;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens and ends duties, for the modules whose work they are. */
@Component
class DutyDesk implements Duties {

    private final DutyStore store;
    private final RuleBook rules;
    private final DueTimes times;
    private final WorkingDays calendar;
    private final ReminderPlan plan;
    private final ReminderStore reminders;
    private final Messenger messenger;
    private final DutyViews views;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DutyDesk(
            DutyStore store,
            RuleBook rules,
            DueTimes times,
            WorkingDays calendar,
            ReminderPlan plan,
            ReminderStore reminders,
            Messenger messenger,
            DutyViews views,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.rules = rules;
        this.times = times;
        this.calendar = calendar;
        this.plan = plan;
        this.reminders = reminders;
        this.messenger = messenger;
        this.views = views;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public DutyId open(NewDuty duty, Actor by) {
        WorkingCalendar today = calendar.current();
        DutyRule rule = rules.rule(duty.rule());
        DueTime due = times.due(rule.limit(), duty.from(), duty.day(), today);
        List<Point> points = plan.points(rule, duty.from(), due, today);
        Instant near = ReminderPlan.near(points, duty.from(), due);
        return store.add(duty, rule, due, near, now(), by)
                .map(id -> opened(id, duty, due, points, by))
                .orElseGet(() -> new DutyId(
                        store.running(duty.rule(), duty.subject()).orElseThrow().id()));
    }

    private DutyId opened(long id, NewDuty duty, DueTime due, List<Point> points, Actor by) {
        reminders.plan(id, ReminderPlan.ahead(points, now()));
        announce(id, DutyAct.OPENED, Map.of("事项", duty.title(), "到期", times.inWords(due.at(), due.lastDay())), by);
        return new DutyId(id);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void fulfil(String rule, SubjectRef subject, Proof proof, Actor by) {
        fulfilAsOf(rule, subject, now(), proof, by);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void fulfilAsOf(String rule, SubjectRef subject, Instant done, Proof proof, Actor by) {
        store.running(rule, subject).ifPresent(duty -> {
            store.end(
                    duty,
                    new Duty.End(true, done, by.id(), by.name(), proof.text(), proof.address(), proof.lateReason()));
            messenger.settle(duty.id(), now());
            DutyAct act = done.isAfter(duty.due()) ? DutyAct.DONE_LATE : DutyAct.DONE;
            announce(duty.id(), act, Map.of("事项", duty.title(), "凭据", proof.text()), by);
        });
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void drop(String rule, SubjectRef subject, String reason, Actor by) {
        store.running(rule, subject).ifPresent(duty -> {
            store.end(duty, new Duty.End(false, now(), by.id(), by.name(), reason, "", ""));
            messenger.settle(duty.id(), now());
            announce(duty.id(), DutyAct.DROPPED, Map.of("事项", duty.title(), "原因", reason), by);
        });
    }

    @Override
    @Transactional(readOnly = true)
    public List<DutyView> of(SubjectRef subject) {
        return store.of(subject).stream().map(duty -> views.of(duty, now())).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<DutyView> running(String rule, SubjectRef subject) {
        return store.running(rule, subject).map(duty -> views.of(duty, now()));
    }

    @Override
    public DueTime due(String rule, Instant from) {
        return times.due(rules.rule(rule).limit(), from, null, calendar.current());
    }

    private void announce(long id, DutyAct act, Map<String, String> details, Actor by) {
        events.publishEvent(new DutyChanged(id, act, details, by));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
