package org.mingchuang.duty.board;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.mingchuang.duty.board.DutyLists.Item;
import org.mingchuang.duty.board.MyDayPage.Section;
import org.mingchuang.duty.entry.DueTimes;
import org.mingchuang.duty.entry.DutyLedger;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.PageRequest;
import org.mingchuang.kernel.Paged;
import org.mingchuang.organization.Posts;
import org.mingchuang.web.Dates;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows a person the own day. */
@Component
class MyDayPages {

    private static final int SHOWN = 200;
    private static final int DAYS_AHEAD = 7;

    private final DutyLists lists;
    private final DutyLines lines;
    private final DutyTabs tabs;
    private final Posts posts;
    private final DueTimes times;
    private final Dates dates;
    private final Texts texts;
    private final Clock clock;

    MyDayPages(
            DutyLists lists,
            DutyLines lines,
            DutyTabs tabs,
            Posts posts,
            DueTimes times,
            Dates dates,
            Texts texts,
            Clock clock) {
        this.lists = lists;
        this.lines = lines;
        this.tabs = tabs;
        this.posts = posts;
        this.times = times;
        this.dates = dates;
        this.texts = texts;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public MyDayPage page(Actor actor) {
        Instant now = clock.instant();
        Viewer viewer = Viewer.of(actor, posts, now);
        Paged<Item> mine = lists.list(Scope.MINE, DutyFilter.first(DutyTabs.DAY, "", SHOWN), viewer, now);
        return new MyDayPage(
                dates.withWeekday(dates.today()),
                tabs.of(DutyTabs.DAY, actor),
                sections(mine, now),
                lines.of(unexplained(actor, viewer, now)));
    }

    private List<Section> sections(Paged<Item> mine, Instant now) {
        LocalDate today = times.day(now);
        List<Item> owed = mine.rows().stream().filter(Item::owed).toList();
        List<Item> raised = mine.rows().stream().filter(item -> !item.owed()).toList();
        return Stream.of(
                        section(
                                "LATE",
                                "red",
                                owed.stream()
                                        .filter(item -> now.isAfter(item.duty().due())),
                                0),
                        section("TODAY", "amber", dueBetween(owed, now, today, today), 0),
                        section(
                                "WEEK",
                                "blue",
                                dueBetween(owed, now, today.plusDays(1), today.plusDays(DAYS_AHEAD)),
                                0),
                        section(
                                "LATER",
                                "grey",
                                dueBetween(owed, now, today.plusDays(DAYS_AHEAD + 1L), LocalDate.MAX),
                                mine.total() - mine.rows().size()),
                        section("RAISED", "red", raised.stream(), 0))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    private static Stream<Item> dueBetween(List<Item> items, Instant now, LocalDate first, LocalDate last) {
        return items.stream()
                .filter(item -> !now.isAfter(item.duty().due()))
                .filter(item -> !item.duty().lastDay().isBefore(first)
                        && !item.duty().lastDay().isAfter(last));
    }

    private Section section(String name, String tone, Stream<Item> items, long more) {
        return new Section(texts.of("duty.board.section." + name), tone, lines.of(items.toList()), more);
    }

    private List<Item> unexplained(Actor actor, Viewer viewer, Instant now) {
        var late = new DutyFilter(
                DutyTabs.FINISHED, "DONE_LATE", "", 0, "", null, DutyOrder.ENDED, true, new PageRequest(1, SHOWN));
        return lists.list(Scope.FINISHED, late, viewer, now).rows().stream()
                .filter(item -> DutyLedger.mayExplain(item.duty(), actor))
                .toList();
    }
}
