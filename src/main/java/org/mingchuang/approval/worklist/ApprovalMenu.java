package org.mingchuang.approval.worklist;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.web.NavEntry;
import org.mingchuang.web.Navigation;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** The entries of signing and of the routes. */
@Component
class ApprovalMenu implements Navigation {

    private final WorkLists lists;
    private final Texts texts;
    private final Clock clock;

    ApprovalMenu(WorkLists lists, Texts texts, Clock clock) {
        this.lists = lists;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<NavEntry> entries(Actor actor) {
        var entries = new ArrayList<NavEntry>();
        if (actor.may(Permission.SIGN) || actor.may(Permission.WRITE_MANUSCRIPTS)) {
            entries.add(new NavEntry(
                    texts.of("approval.menu.section.WORK"),
                    texts.of("approval.menu.entry.WORKLIST"),
                    WorkFilter.ADDRESS,
                    "signature",
                    20,
                    lists.waiting(actor.id(), clock.instant())));
        }
        if (actor.may(Permission.MANAGE_ROUTES)) {
            entries.add(new NavEntry(
                    texts.of("approval.menu.section.SYSTEM"),
                    texts.of("approval.menu.entry.ROUTES"),
                    "/office/routes",
                    "route",
                    820,
                    0));
        }
        return entries;
    }
}
