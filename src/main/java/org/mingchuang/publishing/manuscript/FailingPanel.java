package org.mingchuang.publishing.manuscript;

import java.util.Optional;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.PageRequest;
import org.mingchuang.kernel.Permission;
import org.mingchuang.web.Dates;
import org.mingchuang.web.HomePanel;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** Deliveries that fail, on the home page of who looks after the site. */
@Component
class FailingPanel implements HomePanel {

    private final DeliveryLists lists;
    private final Texts texts;
    private final Dates dates;

    FailingPanel(DeliveryLists lists, Texts texts, Dates dates) {
        this.lists = lists;
        this.texts = texts;
        this.dates = dates;
    }

    @Override
    public Optional<Panel> panel(Actor actor) {
        return actor.may(Permission.MANAGE_SITE) ? Optional.of(filled()) : Optional.empty();
    }

    private Panel filled() {
        var failing = lists.open(PageRequest.first()).rows().stream()
                .filter(open -> open.line().isFailing())
                .limit(5)
                .map(open -> new PanelRow(
                        open.title(),
                        "/office/manuscripts/"
                                + open.line().delivery().manuscript().value(),
                        open.line().delivery().lastError(),
                        dates.brief(open.line().delivery().dueAt())))
                .toList();
        return new Panel(
                texts.of("publishing.manuscript.panel.FAILING"),
                "/office/deliveries",
                lists.failing(),
                failing,
                texts.of("publishing.manuscript.panel.NOT_FAILING"),
                60);
    }
}
