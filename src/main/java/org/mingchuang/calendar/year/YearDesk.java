package org.mingchuang.calendar.year;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingchuang.calendar.CalendarChanged;
import org.mingchuang.calendar.DayKind;
import org.mingchuang.calendar.WorkingCalendar;
import org.mingchuang.calendar.WorkingDays;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.web.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in the yearly notices and corrects days; a change is first proposed, so that its effect can be looked at. */
@Component
class YearDesk implements WorkingDays {

    private final YearStore store;
    private final YearRequirements requirements;
    private final Texts texts;
    private final ApplicationEventPublisher events;

    YearDesk(YearStore store, YearRequirements requirements, Texts texts, ApplicationEventPublisher events) {
        this.store = store;
        this.requirements = requirements;
        this.texts = texts;
        this.events = events;
    }

    @Override
    public WorkingCalendar current() {
        return store.current().calendar();
    }

    /**
     * What the text would change; nothing is saved.
     *
     * @param text the notice as published, or a table of days
     */
    Outcome<Proposal> propose(String text, String source, Actor by) {
        DayReading reading = DayReading.of(text);
        List<DayEntry> given = reading.entries();
        Edition edition = store.current();
        var unmet = new ArrayList<>(requirements.toChange(given, source, by));
        if (unmet.isEmpty()) {
            unmet.addAll(reading.faults().isEmpty() ? requirements.toBeWhole(given, edition) : reading.faults());
        }
        if (unmet.isEmpty() && given.isEmpty()) {
            unmet.add(YearRequirements.refusal("NOTHING_READ").at("text"));
        }
        if (!unmet.isEmpty()) {
            return Outcome.refused(unmet);
        }
        Proposal proposal = difference(given, requirements.wholeYears(given), source.strip(), edition);
        List<Refusal> unsound = requirements.toBeSound(proposal, edition);
        return unsound.isEmpty() ? Outcome.done(proposal) : Outcome.refused(unsound);
    }

    /** A whole year replaces what was there; else only the days that are named change. */
    private static Proposal difference(List<DayEntry> given, Set<Integer> years, String source, Edition edition) {
        var named = given.stream().map(DayEntry::date).collect(Collectors.toSet());
        var entries = new ArrayList<>(
                given.stream().filter(entry -> !edition.has(entry)).toList());
        edition.days().keySet().stream()
                .filter(date -> years.contains(date.getYear()) && !named.contains(date))
                .forEach(date -> entries.add(new DayEntry(date, null, "")));
        entries.sort(Comparator.comparing(DayEntry::date));
        return new Proposal(entries, years, source);
    }

    /** Saves what was proposed and looked at. */
    @Transactional
    public Outcome<Long> save(Proposal proposal, long seenVersion, Actor by) {
        List<Refusal> unmet = requirements.toChange(proposal.entries(), proposal.source(), by);
        if (!unmet.isEmpty()) {
            return Outcome.refused(unmet);
        }
        long version = store.apply(proposal, seenVersion);
        List<String> changes = DaySpans.runs(proposal.entries(), YearDesk::isAlike).stream()
                .map(this::inWords)
                .toList();
        events.publishEvent(new CalendarChanged(version, proposal.years(), changes, proposal.source(), by));
        return Outcome.done(version);
    }

    private static boolean isAlike(DayEntry day, DayEntry next) {
        return day.kind() == next.kind()
                && day.name().equals(next.name())
                && day.date().getYear() == next.date().getYear();
    }

    private String inWords(List<DayEntry> run) {
        DayEntry first = run.getFirst();
        DayKind day = first.kind();
        String kind = texts.of("calendar.year.label." + (day == null ? "BY_WEEK" : day.name()));
        String name = first.name().isEmpty() ? "" : "（" + first.name() + "）";
        String days = DaySpans.inWords(first.date(), run.getLast().date());
        return first.date().getYear() + "年" + days + kind + name;
    }
}
