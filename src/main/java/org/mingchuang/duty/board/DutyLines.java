package org.mingchuang.duty.board;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.mingchuang.calendar.DayCount;
import org.mingchuang.calendar.WorkingCalendar;
import org.mingchuang.calendar.WorkingDays;
import org.mingchuang.duty.DutyState;
import org.mingchuang.duty.Limit;
import org.mingchuang.duty.board.DutyLists.Item;
import org.mingchuang.duty.entry.Bearers;
import org.mingchuang.duty.entry.DueTimes;
import org.mingchuang.duty.entry.Duty;
import org.mingchuang.duty.entry.DutyViews;
import org.mingchuang.web.Dates;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** Prints the lines of lists. */
@Component
class DutyLines {

    private final Bearers bearers;
    private final DueTimes times;
    private final WorkingDays calendar;
    private final Dates dates;
    private final Texts texts;
    private final Clock clock;

    DutyLines(Bearers bearers, DueTimes times, WorkingDays calendar, Dates dates, Texts texts, Clock clock) {
        this.bearers = bearers;
        this.times = times;
        this.calendar = calendar;
        this.dates = dates;
        this.texts = texts;
        this.clock = clock;
    }

    List<DutyLine> of(List<Item> items) {
        Instant now = clock.instant();
        WorkingCalendar known = calendar.current();
        return items.stream().map(item -> of(item, known, now)).toList();
    }

    private DutyLine of(Item item, WorkingCalendar known, Instant now) {
        Duty duty = item.duty();
        Duty.End end = duty.end();
        DutyState state = duty.state(now);
        return new DutyLine(
                duty.address(),
                DutyPages.address(duty.id()),
                duty.title(),
                duty.ruleName(),
                bearers.unit(duty.unit()),
                bearers.inWords(item.bearer()),
                due(duty, known),
                texts.of("duty.state", state),
                tone(state),
                DutyViews.inWords(duty.lateness(now)),
                !item.owed(),
                end == null ? "" : dates.of(end.at()),
                end == null ? "" : end.byName());
    }

    String due(Duty duty, WorkingCalendar known) {
        String due = times.inWords(duty.due(), duty.lastDay());
        return isCertain(duty, known) ? due : texts.of("duty.board.text.UNCERTAIN", due);
    }

    private boolean isCertain(Duty duty, WorkingCalendar known) {
        if (duty.end() != null || !(duty.limit() instanceof Limit.WorkingDays(int days))) {
            return true;
        }
        DayCount count = known.after(times.day(duty.from()), days);
        return count.certain();
    }

    static String tone(DutyState state) {
        return switch (state) {
            case RUNNING -> "blue";
            case NEAR, DONE_LATE -> "amber";
            case OVERDUE -> "red";
            case DONE -> "green";
            case DROPPED -> "grey";
        };
    }
}
