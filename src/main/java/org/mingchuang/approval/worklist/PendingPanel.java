package org.mingchuang.approval.worklist;

import java.time.Clock;
import java.util.Optional;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.web.Dates;
import org.mingchuang.web.HomePanel;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** What waits for a person's signature, on the office's home page. */
@Component
class PendingPanel implements HomePanel {

    private static final int ROWS = 5;

    private final WorkLists lists;
    private final Dates times;
    private final Texts texts;
    private final Clock clock;

    PendingPanel(WorkLists lists, Dates times, Texts texts, Clock clock) {
        this.lists = lists;
        this.times = times;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Optional<Panel> panel(Actor actor) {
        return actor.may(Permission.SIGN) ? Optional.of(filled(actor)) : Optional.empty();
    }

    private Panel filled(Actor actor) {
        var waiting = lists.list(WorkFilter.first(Tab.PENDING, ROWS), actor.id(), clock.instant());
        return new Panel(
                texts.of("approval.worklist.tab.PENDING"),
                WorkFilter.ADDRESS,
                waiting.total(),
                waiting.rows().stream().map(this::row).toList(),
                texts.of("approval.worklist.empty.PENDING"),
                10);
    }

    private PanelRow row(WorkItem item) {
        return new PanelRow(
                item.title(), WorkFilter.ADDRESS + "/" + item.run(), item.unitName(), times.of(item.since()));
    }
}
