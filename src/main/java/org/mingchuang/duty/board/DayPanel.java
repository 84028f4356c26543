package org.mingchuang.duty.board;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.mingchuang.duty.board.DutyLists.Item;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Paged;
import org.mingchuang.organization.Posts;
import org.mingchuang.web.HomePanel;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** What presses most, on the office's home page. */
@Component
class DayPanel implements HomePanel {

    private static final int ROWS = 6;

    private final DutyLists lists;
    private final DutyLines lines;
    private final Posts posts;
    private final Texts texts;
    private final Clock clock;

    DayPanel(DutyLists lists, DutyLines lines, Posts posts, Texts texts, Clock clock) {
        this.lists = lists;
        this.lines = lines;
        this.posts = posts;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Optional<Panel> panel(Actor actor) {
        Instant now = clock.instant();
        Viewer viewer = Viewer.of(actor, posts, now);
        Paged<Item> mine = lists.list(Scope.MINE, DutyFilter.first(DutyTabs.DAY, "", ROWS), viewer, now);
        return mine.total() == 0 ? Optional.empty() : Optional.of(filled(mine));
    }

    private Panel filled(Paged<Item> mine) {
        return new Panel(
                texts.of("duty.menu.entry.DUTIES"),
                DutyTabs.DAY,
                mine.total(),
                lines.of(mine.rows()).stream()
                        .map(line -> new PanelRow(
                                line.title(),
                                line.work(),
                                line.lateness().isEmpty() ? line.state() : line.lateness(),
                                line.due()))
                        .toList(),
                "",
                4);
    }
}
