package org.mingchuang.approval.worklist;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingchuang.approval.RunState;
import org.mingchuang.approval.run.Subjects;
import org.mingchuang.approval.run.Tones;
import org.mingchuang.approval.worklist.WorkListPage.Narrowing;
import org.mingchuang.approval.worklist.WorkListPage.TabLink;
import org.mingchuang.approval.worklist.WorkListPage.WorkRow;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Paged;
import org.mingchuang.organization.UnitKind;
import org.mingchuang.organization.Units;
import org.mingchuang.web.Dates;
import org.mingchuang.web.Option;
import org.mingchuang.web.Pager;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows a person's work lists. */
@Component
class WorkListPages {

    private final WorkLists lists;
    private final Subjects subjects;
    private final Units units;
    private final Dates times;
    private final Texts texts;
    private final Clock clock;

    WorkListPages(WorkLists lists, Subjects subjects, Units units, Dates times, Texts texts, Clock clock) {
        this.lists = lists;
        this.subjects = subjects;
        this.units = units;
        this.times = times;
        this.texts = texts;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public WorkListPage page(WorkFilter filter, Actor actor) {
        Instant now = clock.instant();
        Paged<WorkItem> found = lists.list(filter, actor.id(), now);
        int waiting = lists.waiting(actor.id(), now);
        return new WorkListPage(
                filter.tab().word(),
                tabs(filter, waiting),
                narrowing(filter),
                filter.sorting(),
                texts.of("approval.worklist.since", filter.tab()),
                rows(found),
                Pager.of(found, filter.address()),
                WorkFilter.ADDRESS + "/export" + filter.query(),
                texts.of(filter.isNarrowed() ? "approval.worklist.empty.NARROWED" : emptyKey(filter.tab())),
                texts.of(
                        filter.isNarrowed()
                                ? "approval.worklist.hint.NARROWED"
                                : "approval.worklist.hint." + filter.tab()));
    }

    /** All rows up to the most that one file takes. */
    @Transactional(readOnly = true)
    public List<WorkRow> rows(WorkFilter filter, int most, Actor actor) {
        return Stream.iterate(1, number -> number + 1)
                .limit(Math.ceilDiv(most, 200))
                .map(number -> lists.list(filter.page(number, 200), actor.id(), clock.instant()))
                .takeWhile(page -> !page.rows().isEmpty())
                .flatMap(page -> rows(page).stream())
                .toList();
    }

    private static String emptyKey(Tab tab) {
        return "approval.worklist.empty." + tab;
    }

    private List<TabLink> tabs(WorkFilter filter, int waiting) {
        return Arrays.stream(Tab.values())
                .map(tab -> new TabLink(
                        texts.of("approval.worklist.tab", tab),
                        WorkFilter.ADDRESS + filter.narrowing(tab),
                        tab == filter.tab(),
                        tab == Tab.PENDING ? waiting : 0))
                .toList();
    }

    private Narrowing narrowing(WorkFilter filter) {
        var unitOptions = Stream.concat(
                        Stream.of(new Option("0", texts.of("approval.worklist.filter.ALL_UNITS"))),
                        units.all().stream()
                                .filter(unit -> unit.kind() != UnitKind.COMMISSION)
                                .map(unit -> new Option(Long.toString(unit.id().value()), unit.shortName())))
                .toList();
        var kindOptions = Stream.concat(
                        Stream.of(new Option("", texts.of("approval.worklist.filter.ALL_KINDS"))),
                        subjects.labels().entrySet().stream().map(kind -> new Option(kind.getKey(), kind.getValue())))
                .toList();
        return new Narrowing(
                Long.toString(filter.unit()),
                unitOptions,
                filter.kind(),
                kindOptions,
                filter.text(),
                filter.isNarrowed());
    }

    private List<WorkRow> rows(Paged<WorkItem> found) {
        Map<String, String> labels = subjects.labels();
        return found.rows().stream().map(item -> row(item, labels)).toList();
    }

    private WorkRow row(WorkItem item, Map<String, String> labels) {
        return new WorkRow(
                item.run(),
                WorkFilter.ADDRESS + "/" + item.run(),
                item.title(),
                labels.getOrDefault(item.kind(), item.kind()),
                item.unitName(),
                item.submitter(),
                item.state() == RunState.OPEN ? item.stepName() : "",
                texts.of("approval.run.state", item.state()),
                Tones.of(item.state()),
                item.escalated(),
                item.round(),
                times.of(item.since()));
    }
}
