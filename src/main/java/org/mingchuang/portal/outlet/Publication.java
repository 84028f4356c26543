package org.mingchuang.portal.outlet;

import java.util.ArrayList;
import java.util.List;
import org.mingchuang.portal.catalogue.Catalogue;
import org.mingchuang.portal.catalogue.DuePages;
import org.mingchuang.portal.catalogue.Entry;
import org.mingchuang.portal.catalogue.SiteLock;
import org.mingchuang.portal.making.PageMaker;
import org.mingchuang.portal.making.SitePlan;
import org.mingchuang.portal.making.SitePlanner;
import org.mingchuang.publishing.ManuscriptId;
import org.mingchuang.publishing.ReleasedItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * 上站、下站: the catalogue, the item's own page and files, and the list of pages that show it, all in the caller's one
 * transaction. The store is written last: when that fails, nothing has happened.
 */
@Component
class Publication {

    private final Catalogue catalogue;
    private final Registration registration;
    private final SiteLock lock;
    private final SitePlanner planner;
    private final PageMaker maker;
    private final PageWriter writer;
    private final PublicFiles files;
    private final DuePages due;
    private final ApplicationEventPublisher events;

    Publication(
            Catalogue catalogue,
            Registration registration,
            SiteLock lock,
            SitePlanner planner,
            PageMaker maker,
            PageWriter writer,
            PublicFiles files,
            DuePages due,
            ApplicationEventPublisher events) {
        this.catalogue = catalogue;
        this.registration = registration;
        this.lock = lock;
        this.planner = planner;
        this.maker = maker;
        this.writer = writer;
        this.files = files;
        this.due = due;
        this.events = events;
    }

    /**
     * 上站或下站的结果.
     *
     * @param path where the item stands, or stood
     * @param touched keys of the pages that show it
     */
    record Done(String path, List<String> touched) {

        static final Done NOTHING = new Done("", List.of());
    }

    Done release(ReleasedItem item) {
        lock.alone();
        SitePlan plan = planner.plan();
        var touched = new Touched(catalogue, plan);
        Registration.Registered registered = registration.enter(item, plan, touched);
        Entry entry = registered.entry();
        SitePlan now = planAfter(registered, plan);
        due.add(touched.pages());
        writer.update(
                List.of(maker.article(item, entry, now), maker.gone(entry, now)), List.of(item), files.dropped(item));
        return new Done(entry.path(), touched.pages());
    }

    Done recall(ManuscriptId id, String reason) {
        lock.alone();
        Entry entry = catalogue.find(id).orElse(null);
        if (entry == null) {
            return Done.NOTHING;
        }
        SitePlan plan = planner.plan();
        var touched = new Touched(catalogue, plan);
        Registration.Registered registered = registration.withdraw(entry, reason, touched);
        due.add(touched.pages());
        List<String> removed = new ArrayList<>(files.standing(id));
        removed.add(entry.path());
        writer.update(List.of(maker.gone(registered.entry(), planAfter(registered, plan))), List.of(), removed);
        return new Done(entry.path(), touched.pages());
    }

    /** When a column gets its first entry, or loses its last, the navigation of every page changes. */
    private SitePlan planAfter(Registration.Registered registered, SitePlan before) {
        if (!registered.flipped()) {
            return before;
        }
        events.publishEvent(new NavigationChanged());
        return planner.plan();
    }
}
