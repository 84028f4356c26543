package org.mingchuang.duty.board;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mingchuang.duty.DutyState;
import org.mingchuang.duty.board.BoardPage.Figure;
import org.mingchuang.duty.board.BoardPage.Group;
import org.mingchuang.duty.board.DutyCounts.Count;
import org.mingchuang.duty.board.DutyCounts.Ended;
import org.mingchuang.duty.entry.Bearers;
import org.mingchuang.duty.entry.DueTimes;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.organization.Posts;
import org.mingchuang.web.Dates;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows the board: what is running, turning red, late, by rule and unit. */
@Component
class BoardPages {

    private final DutyCounts counts;
    private final Listings listings;
    private final DutyTabs tabs;
    private final Posts posts;
    private final Bearers bearers;
    private final DueTimes times;
    private final Dates dates;
    private final Texts texts;
    private final Clock clock;

    BoardPages(
            DutyCounts counts,
            Listings listings,
            DutyTabs tabs,
            Posts posts,
            Bearers bearers,
            DueTimes times,
            Dates dates,
            Texts texts,
            Clock clock) {
        this.counts = counts;
        this.listings = listings;
        this.tabs = tabs;
        this.posts = posts;
        this.bearers = bearers;
        this.times = times;
        this.dates = dates;
        this.texts = texts;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public BoardPage page(DutyFilter filter, Actor actor) {
        Instant now = clock.instant();
        Viewer viewer = Viewer.of(actor, posts, now);
        List<Count> open = counts.open(viewer, now);
        List<Group> byUnit = groups(
                open,
                count -> bearers.unit(count.unit()),
                count -> "unit=" + count.unit().value());
        return new BoardPage(
                lead(actor),
                tabs.of(DutyTabs.BOARD, actor),
                figures(open, counts.ended(monthStart(), viewer, now)),
                groups(open, Count::ruleName, count -> "rule=" + count.rule()),
                byUnit.size() > 1 ? byUnit : List.of(),
                listings.of(Scope.WATCHED, filter, DutyForm.OPEN, actor));
    }

    private String lead(Actor actor) {
        return actor.mayEverywhere(Permission.WATCH_DUTIES)
                ? texts.of("duty.board.lead.ALL")
                : texts.of(
                        "duty.board.lead.UNITS",
                        actor.unitsWith(Permission.WATCH_DUTIES).stream()
                                .map(bearers::unit)
                                .sorted()
                                .collect(Collectors.joining("、")));
    }

    private Instant monthStart() {
        return times.startOf(dates.today().withDayOfMonth(1));
    }

    private List<Figure> figures(List<Count> open, Ended ended) {
        long done = ended.timely() + ended.late();
        return List.of(
                figure(DutyState.OVERDUE, "red", open),
                figure(DutyState.NEAR, "amber", open),
                figure(DutyState.RUNNING, "blue", open),
                new Figure(texts.of("duty.board.figure.DONE"), Long.toString(done), "green", ""),
                new Figure(
                        texts.of("duty.board.figure.TIMELY"),
                        done == 0 ? "—" : Math.round(ended.timely() * 100.0 / done) + "%",
                        "grey",
                        ""));
    }

    private Figure figure(DutyState state, String tone, List<Count> open) {
        long number = sum(open, count -> count.state().equals(state.name()));
        return new Figure(
                texts.of("duty.state", state), Long.toString(number), tone, DutyTabs.BOARD + "?state=" + state.name());
    }

    private static List<Group> groups(
            List<Count> open, Function<Count, String> name, Function<Count, String> condition) {
        Map<String, List<Count>> byName =
                open.stream().collect(Collectors.groupingBy(name, LinkedHashMap::new, Collectors.toList()));
        return byName.entrySet().stream()
                .map(group -> new Group(
                        group.getKey(),
                        DutyTabs.BOARD + "?" + condition.apply(group.getValue().getFirst()),
                        sum(group.getValue(), count -> count.state().equals("RUNNING")),
                        sum(group.getValue(), count -> count.state().equals("NEAR")),
                        sum(group.getValue(), count -> count.state().equals("OVERDUE"))))
                .toList();
    }

    private static long sum(List<Count> counts, Predicate<Count> which) {
        return counts.stream().filter(which).mapToLong(Count::number).sum();
    }
}
