package org.mingchuang.duty.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingchuang.calendar.WorkingDays;
import org.mingchuang.duty.DueTime;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.organization.Post;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 待办台账: one duty with all that happened to it; and the reason of what was late, which may be given afterwards. */
@Component
public class DutyLedger {

    private static final int LONGEST_REASON = 500;

    private final DutyStore store;
    private final MoveLog moves;
    private final ReminderStore reminders;
    private final DueTimes times;
    private final WorkingDays calendar;
    private final ApplicationEventPublisher events;

    DutyLedger(
            DutyStore store,
            MoveLog moves,
            ReminderStore reminders,
            DueTimes times,
            WorkingDays calendar,
            ApplicationEventPublisher events) {
        this.store = store;
        this.moves = moves;
        this.reminders = reminders;
        this.times = times;
        this.calendar = calendar;
        this.events = events;
    }

    public Optional<Duty> find(long id) {
        return store.find(id);
    }

    /** The posts to which it was handed up. */
    public List<Post> raised(Duty duty) {
        return store.raised(duty.id());
    }

    public List<Move> moves(Duty duty) {
        return moves.of(duty.id());
    }

    public List<ReminderLine> reminders(Duty duty) {
        return reminders.of(duty.id());
    }

    /** How its due time is found by the calendar as it stands. */
    public DueTime explained(Duty duty) {
        return times.due(duty.limit(), duty.from(), duty.named(), calendar.current());
    }

    /** Only whoever did it says why it was late, once, and the office reads it. */
    @Transactional
    public Outcome<Long> explain(long id, long seenVersion, String given, Actor by) {
        Duty duty = store.find(id).orElseThrow();
        String reason = given.strip();
        Optional<Refusal> unmet = unmet(duty, reason, by);
        if (unmet.isPresent()) {
            return Outcome.refused(unmet.get());
        }
        store.explain(id, seenVersion, reason);
        events.publishEvent(new DutyChanged(id, DutyAct.EXPLAINED, Map.of("事项", duty.title(), "原因", reason), by));
        return Outcome.done(id);
    }

    public static boolean mayExplain(Duty duty, Actor by) {
        Duty.End end = duty.end();
        return duty.owesReason() && end != null && end.by().equals(by.id());
    }

    private static Optional<Refusal> unmet(Duty duty, String reason, Actor by) {
        if (!mayExplain(duty, by)) {
            return Optional.of(Refusal.of("duty.entry.refusal.NOT_YOURS"));
        }
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            return Optional.of(Refusal.of("duty.entry.refusal.REASON_MISSING", LONGEST_REASON)
                    .at("reason"));
        }
        return Optional.empty();
    }
}
