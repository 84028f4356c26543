package org.mingchuang.portal.outlet;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mingchuang.portal.catalogue.Catalogue;
import org.mingchuang.portal.catalogue.Entry;
import org.mingchuang.portal.catalogue.Numbering;
import org.mingchuang.portal.making.MapMaker;
import org.mingchuang.portal.making.PageKey;
import org.mingchuang.portal.making.PageKey.Kind;
import org.mingchuang.portal.making.SitePlan;
import org.mingchuang.publishing.ColumnId;

/** 受影响页面: collects the keys of exactly those pages that show what has changed. */
final class Touched {

    private final Catalogue catalogue;
    private final SitePlan plan;
    private final Set<String> pages = new LinkedHashSet<>();

    Touched(Catalogue catalogue, SitePlan plan) {
        this.catalogue = catalogue;
        this.plan = plan;
    }

    List<String> pages() {
        return List.copyOf(pages);
    }

    /** Front page, feed and site map show the newest of everything. */
    void everywhere(Entry entry) {
        add(PageKey.of(Kind.FRONT));
        add(PageKey.of(Kind.FEED));
        add(PageKey.of(Kind.MAP));
        add(MapMaker.partOf(entry));
    }

    /** An entry came into a column, or went out of it: lists from there on, and who stands beside it. */
    void membership(ColumnId column, long place, Numbering before, Numbering after) {
        Numbering.changed(before, after, place).forEach(number -> add(new PageKey(Kind.LIST, column.value(), number)));
        showing(column);
        boolean came = after.count() > before.count();
        beside(column, place - 1, came ? place + 1 : place);
    }

    /** An entry stays where it is but looks different: its list page, and who stands beside it. */
    void look(ColumnId column, long place) {
        long number = Numbering.pageOf(place);
        if (number <= catalogue.numbering(column).closed()) {
            add(new PageKey(Kind.LIST, column.value(), number));
        }
        showing(column);
        beside(column, place - 1, place + 1);
    }

    /** The column's own page, its feed, and the pages of the sections above it. */
    void showing(ColumnId id) {
        plan.find(id).ifPresent(column -> {
            plan.pathTo(column)
                    .forEach(step -> add(PageKey.of(Kind.COLUMN, step.id().value())));
            add(PageKey.of(Kind.FEED, id.value()));
        });
    }

    private void beside(ColumnId column, long below, long above) {
        for (long place : new long[] {below, above}) {
            catalogue.atHome(column, place).ifPresent(id -> add(PageKey.of(Kind.ARTICLE, id.value())));
        }
    }

    private void add(PageKey key) {
        pages.add(key.text());
    }
}
