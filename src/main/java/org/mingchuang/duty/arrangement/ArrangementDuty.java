package org.mingchuang.duty.arrangement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingchuang.calendar.CalendarChanged;
import org.mingchuang.calendar.WorkingDays;
import org.mingchuang.duty.Bearer;
import org.mingchuang.duty.Duties;
import org.mingchuang.duty.DutyRule;
import org.mingchuang.duty.Limit;
import org.mingchuang.duty.NewDuty;
import org.mingchuang.duty.Proof;
import org.mingchuang.duty.Reminder;
import org.mingchuang.duty.spi.DutyRules;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.SubjectRef;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.Post;
import org.mingchuang.organization.PostKind;
import org.mingchuang.organization.UnitKind;
import org.mingchuang.organization.UnitView;
import org.mingchuang.organization.Units;
import org.mingchuang.web.Texts;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 录入放假安排: owed by the office from the day on which the year's notice ought to be in until it is. */
@Component
class ArrangementDuty implements DutyRules {

    /** No rule gives a limit for this: the notice comes out in the last quarter, and a month is our own choice. */
    private static final DutyRule RULE = new DutyRule(
            "duty.arrangement",
            "录入放假安排",
            "国务院办公厅每年第四季度公布次年放假安排，未规定录入时限",
            new Limit.Months(1),
            false,
            List.of(
                    Reminder.before(14),
                    Reminder.before(7),
                    Reminder.before(1),
                    Reminder.late(0).raised()));

    private static final String ADDRESS = "/office/calendar/arrangement";

    private final Duties duties;
    private final WorkingDays calendar;
    private final Units units;
    private final Texts texts;
    private final Clock clock;

    ArrangementDuty(Duties duties, WorkingDays calendar, Units units, Texts texts, Clock clock) {
        this.duties = duties;
        this.calendar = calendar;
        this.units = units;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<DutyRule> rules() {
        return List.of(RULE);
    }

    /** Opens the duty when a year is missing and nobody owes it yet; without effect before the commission is set up. */
    @Transactional
    public void watch() {
        Optional<UnitId> office = units.all().stream()
                .filter(unit -> unit.kind() == UnitKind.COMMISSION_OFFICE)
                .map(UnitView::id)
                .findFirst();
        Instant now = clock.instant();
        calendar.current()
                .missingYear(LocalDate.ofInstant(now, clock.getZone()))
                .ifPresent(year -> office.ifPresent(unit -> open(year, unit, now)));
    }

    /** Only years that are owed are done by it, so that a second call finds none. */
    @ApplicationModuleListener
    void on(CalendarChanged change) {
        change.years()
                .forEach(year -> duties.fulfil(
                        RULE.code(),
                        subject(year),
                        Proof.of(change.source(), "/office/calendar?year=" + year),
                        change.by()));
    }

    private void open(int year, UnitId office, Instant from) {
        var posts = Set.of(new Post(PostKind.OFFICE_STAFF, office), new Post(PostKind.OFFICE_HEAD, office));
        String title = texts.of("duty.arrangement.title", Integer.toString(year));
        duties.open(
                NewDuty.of(
                        RULE.code(), subject(year), title, ADDRESS, office, new Bearer.OfPosts(posts, Set.of()), from),
                Actor.system());
    }

    private static SubjectRef subject(int year) {
        return SubjectRef.of("calendar.year", year);
    }
}
