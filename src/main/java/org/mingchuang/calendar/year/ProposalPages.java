package org.mingchuang.calendar.year;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mingchuang.calendar.CalendarDay;
import org.mingchuang.calendar.WorkingCalendar;
import org.mingchuang.calendar.spi.OpenDeadlines;
import org.mingchuang.calendar.spi.OpenDeadlines.MovedDeadline;
import org.mingchuang.web.Dates;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** Shows what a change would do before it is saved. */
@Component
class ProposalPages {

    private final YearStore store;
    private final List<OpenDeadlines> deadlines;
    private final Dates dates;
    private final Texts texts;

    ProposalPages(YearStore store, List<OpenDeadlines> deadlines, Dates dates, Texts texts) {
        this.store = store;
        this.deadlines = deadlines;
        this.dates = dates;
        this.texts = texts;
    }

    ProposalPage show(Proposal proposal, String text, boolean overtaken) {
        Edition edition = store.current();
        WorkingCalendar before = edition.calendar();
        WorkingCalendar after = proposal.appliedTo(edition);
        return new ProposalPage(
                new TreeSet<>(proposal.years()).stream().map(String::valueOf).collect(Collectors.joining("、")),
                proposal.entries().stream()
                        .map(entry -> row(before.day(entry.date()), after.day(entry.date())))
                        .toList(),
                moved(before, after),
                text,
                proposal.source(),
                edition.version(),
                overtaken);
    }

    private List<MovedDeadline> moved(WorkingCalendar before, WorkingCalendar after) {
        return deadlines.stream()
                .flatMap(of -> of.movedBy(before, after).stream())
                .sorted(Comparator.comparing(MovedDeadline::after))
                .toList();
    }

    private ProposalPage.Row row(CalendarDay before, CalendarDay after) {
        return new ProposalPage.Row(
                dates.withWeekday(after.date()),
                texts.of("calendar.year.kind", before.kind()),
                texts.of("calendar.year.kind", after.kind()),
                after.name(),
                after.isWorked() ? "amber" : "green");
    }
}
