package org.mingchuang.duty.board;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingchuang.audit.History;
import org.mingchuang.calendar.WorkingDays;
import org.mingchuang.duty.DueTime;
import org.mingchuang.duty.DutyState;
import org.mingchuang.duty.board.DutyPage.Told;
import org.mingchuang.duty.entry.Bearers;
import org.mingchuang.duty.entry.Duty;
import org.mingchuang.duty.entry.DutyLedger;
import org.mingchuang.duty.entry.DutyViews;
import org.mingchuang.duty.entry.ReminderLine;
import org.mingchuang.kernel.Actor;
import org.mingchuang.web.Dates;
import org.mingchuang.web.Fact;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Texts;
import org.mingchuang.web.TimelineEntry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows one duty. */
@Component
class DutyPages {

    private final DutyLedger ledger;
    private final DutyLines lines;
    private final DayCounting counting;
    private final Bearers bearers;
    private final RuleWords words;
    private final WorkingDays calendar;
    private final History history;
    private final Dates dates;
    private final Texts texts;
    private final Clock clock;

    DutyPages(
            DutyLedger ledger,
            DutyLines lines,
            DayCounting counting,
            Bearers bearers,
            RuleWords words,
            WorkingDays calendar,
            History history,
            Dates dates,
            Texts texts,
            Clock clock) {
        this.ledger = ledger;
        this.lines = lines;
        this.counting = counting;
        this.bearers = bearers;
        this.words = words;
        this.calendar = calendar;
        this.history = history;
        this.dates = dates;
        this.texts = texts;
        this.clock = clock;
    }

    static String address(long id) {
        return DutyTabs.DAY + "/" + id;
    }

    /** @param reason as typed, when it was refused */
    @Transactional(readOnly = true)
    public DutyPage page(Duty duty, String reason, FormErrors errors, Actor actor) {
        Instant now = clock.instant();
        DutyState state = duty.state(now);
        DueTime explained = ledger.explained(duty);
        return new DutyPage(
                address(duty.id()),
                duty.title(),
                texts.of("duty.state", state),
                DutyLines.tone(state),
                duty.address(),
                state.isOpen(),
                facts(duty, now),
                counting.days(explained),
                state.isOpen()
                        && explained.count() != null
                        && !explained.count().certain(),
                ledger.moves(duty).stream()
                        .map(move -> new TimelineEntry(move.text(), "", dates.of(move.at()), "", "amber"))
                        .toList(),
                ledger.reminders(duty).stream().map(line -> told(line, state)).toList(),
                history.of(Duty.ref(duty.id())),
                DutyLedger.mayExplain(duty, actor),
                duty.version(),
                reason,
                errors);
    }

    private List<Fact> facts(Duty duty, Instant now) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("类别", duty.ruleName()));
        facts.add(new Fact("依据", duty.article()));
        facts.add(new Fact("机构", bearers.unit(duty.unit())));
        facts.add(new Fact("承办", bearers.inWords(duty.bearer())));
        if (duty.end() == null) {
            String able = bearers.names(bearers.persons(duty.bearer(), now));
            facts.add(new Fact("目前办理人", able.isEmpty() ? texts.of("duty.board.text.NOBODY") : able));
        }
        facts.add(new Fact("起算", dates.of(duty.from())));
        facts.add(new Fact("时限", words.limit(duty.limit())));
        facts.add(new Fact("到期", lines.due(duty, calendar.current())));
        String lateness = DutyViews.inWords(duty.lateness(now));
        if (!lateness.isEmpty()) {
            facts.add(new Fact("逾期", lateness));
        }
        addEnd(facts, duty.end());
        return facts;
    }

    private void addEnd(List<Fact> facts, Duty.@Nullable End end) {
        if (end == null) {
            return;
        }
        facts.add(new Fact(end.done() ? "办结" : "取消", dates.of(end.at()) + " " + end.byName()));
        facts.add(new Fact(end.done() ? "办理凭据" : "取消原因", end.proof()));
        if (!end.lateReason().isEmpty()) {
            facts.add(new Fact("逾期原因", end.lateReason()));
        }
    }

    private Told told(ReminderLine line, DutyState state) {
        Instant at = line.toldAt();
        String waiting = texts.of(state.isOpen() ? "duty.board.text.WAITING" : "duty.board.text.SPARED");
        return new Told(
                dates.of(at == null ? line.at() : at),
                words.reminder(line.reminder()),
                at == null ? waiting : line.told());
    }
}
