package org.mingchuang.duty.board;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mingchuang.duty.DutyState;
import org.mingchuang.duty.board.DutyLists.Item;
import org.mingchuang.duty.board.FinishedPage.Listing;
import org.mingchuang.duty.rule.RuleBook;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Paged;
import org.mingchuang.kernel.Permission;
import org.mingchuang.organization.Posts;
import org.mingchuang.organization.UnitKind;
import org.mingchuang.organization.Units;
import org.mingchuang.web.Option;
import org.mingchuang.web.Pager;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** Shows lists of duties with their filters, and exports them. */
@Component
class Listings {

    private final DutyLists lists;
    private final DutyLines lines;
    private final RuleBook rules;
    private final Units units;
    private final Posts posts;
    private final Texts texts;
    private final Clock clock;

    Listings(DutyLists lists, DutyLines lines, RuleBook rules, Units units, Posts posts, Texts texts, Clock clock) {
        this.lists = lists;
        this.lines = lines;
        this.rules = rules;
        this.units = units;
        this.posts = posts;
        this.texts = texts;
        this.clock = clock;
    }

    Listing of(Scope scope, DutyFilter filter, String usualState, Actor actor) {
        Instant now = clock.instant();
        Paged<Item> found = lists.list(scope, filter, Viewer.of(actor, posts, now), now);
        return new Listing(
                filter.address(),
                filter.state(),
                states(scope),
                filter.rule(),
                rules(),
                Long.toString(filter.unit()),
                scope == Scope.WATCHED ? units(actor) : List.of(),
                filter.text(),
                Objects.toString(filter.day(), ""),
                filter.isNarrowed(usualState),
                filter.sorting(),
                lines.of(found.rows()),
                Pager.of(found, filter.address() + filter.query()),
                filter.address() + "/export" + filter.query());
    }

    /** All lines up to the most that one file takes. */
    List<List<String>> cells(Scope scope, DutyFilter filter, int most, Actor actor) {
        Instant now = clock.instant();
        Viewer viewer = Viewer.of(actor, posts, now);
        return Stream.iterate(1, number -> number + 1)
                .limit(Math.ceilDiv(most, 200))
                .map(number -> lists.list(scope, filter.page(number, 200), viewer, now))
                .takeWhile(page -> !page.rows().isEmpty())
                .flatMap(page -> lines.of(page.rows()).stream())
                .map(DutyLine::cells)
                .toList();
    }

    private List<Option> states(Scope scope) {
        Stream<DutyState> shown =
                Arrays.stream(DutyState.values()).filter(state -> scope == Scope.WATCHED || !state.isOpen());
        Stream<Option> open = scope == Scope.WATCHED
                ? Stream.of(new Option(DutyForm.OPEN, texts.of("duty.board.filter.OPEN")))
                : Stream.of();
        return Stream.of(
                        Stream.of(new Option("", texts.of("duty.board.filter.ALL"))),
                        open,
                        shown.map(state -> new Option(state.name(), texts.of("duty.state", state))))
                .flatMap(options -> options)
                .toList();
    }

    private List<Option> rules() {
        return Stream.concat(
                        Stream.of(new Option("", texts.of("duty.board.filter.ALL"))),
                        rules.rules().stream().map(rule -> new Option(rule.code(), rule.name())))
                .toList();
    }

    private List<Option> units(Actor actor) {
        return Stream.concat(
                        Stream.of(new Option("0", texts.of("duty.board.filter.ALL"))),
                        units.all().stream()
                                .filter(unit -> unit.kind() != UnitKind.COMMISSION)
                                .filter(unit -> actor.may(Permission.WATCH_DUTIES, unit.id()))
                                .map(unit -> new Option(Long.toString(unit.id().value()), unit.shortName())))
                .toList();
    }
}
