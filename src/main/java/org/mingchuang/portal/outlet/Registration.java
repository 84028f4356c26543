package org.mingchuang.portal.outlet;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.mingchuang.portal.catalogue.Catalogue;
import org.mingchuang.portal.catalogue.Entry;
import org.mingchuang.portal.catalogue.Numbering;
import org.mingchuang.portal.catalogue.Placing;
import org.mingchuang.portal.making.SiteAddresses;
import org.mingchuang.portal.making.SitePlan;
import org.mingchuang.publishing.ColumnId;
import org.mingchuang.publishing.ReleasedItem;
import org.springframework.stereotype.Component;

/** 登记: brings the catalogue up to date with one item and says which pages that touches. */
@Component
public class Registration {

    private final Catalogue catalogue;
    private final Placing placing;
    private final SiteAddresses addresses;

    Registration(Catalogue catalogue, Placing placing, SiteAddresses addresses) {
        this.catalogue = catalogue;
        this.placing = placing;
        this.addresses = addresses;
    }

    /**
     * 登记结果.
     *
     * @param flipped a column got its first entry or lost its last: the navigation of every page changes
     */
    public record Registered(Entry entry, boolean flipped) {}

    /** For a rebuild, which makes all pages anyway. */
    public void enter(ReleasedItem item, SitePlan plan) {
        enter(item, plan, new Touched(catalogue, plan));
    }

    Registered enter(ReleasedItem item, SitePlan plan, Touched touched) {
        Entry before = catalogue.find(item.id()).orElse(null);
        placing.enter(entry(item, before == null ? address(item, plan) : before.path()));
        Entry after = catalogue.find(item.id()).orElseThrow();
        boolean flipped = settle(after, columnsOf(item), touched, before == null || !before.looksLike(after));
        touched.everywhere(after);
        return new Registered(after, flipped);
    }

    Registered withdraw(Entry entry, String reason, Touched touched) {
        placing.withdraw(entry.id(), reason);
        boolean flipped = settle(entry, Set.of(), touched, false);
        touched.everywhere(entry);
        return new Registered(catalogue.find(entry.id()).orElseThrow(), flipped);
    }

    private boolean settle(Entry entry, Set<ColumnId> wanted, Touched touched, boolean looksDifferent) {
        boolean flipped = false;
        Map<ColumnId, Long> places = catalogue.placesOf(entry.id());
        for (var place : places.entrySet()) {
            if (!wanted.contains(place.getKey())) {
                flipped |= displace(entry, place.getKey(), place.getValue(), touched);
            } else if (looksDifferent) {
                touched.look(place.getKey(), place.getValue());
            } else {
                touched.showing(place.getKey());
            }
        }
        for (ColumnId column : wanted) {
            flipped |= !places.containsKey(column) && place(entry, column, touched);
        }
        return flipped;
    }

    private boolean place(Entry entry, ColumnId column, Touched touched) {
        Numbering before = catalogue.numbering(column);
        long place = placing.place(column, entry);
        touched.membership(column, place, before, new Numbering(before.count() + 1));
        return before.count() == 0;
    }

    private boolean displace(Entry entry, ColumnId column, long place, Touched touched) {
        Numbering before = catalogue.numbering(column);
        placing.displace(column, entry.id(), place);
        touched.membership(column, place, before, new Numbering(before.count() - 1));
        return before.count() == 1;
    }

    private static Set<ColumnId> columnsOf(ReleasedItem item) {
        var columns = new LinkedHashSet<ColumnId>();
        columns.add(item.home());
        columns.addAll(item.others());
        return columns;
    }

    private String address(ReleasedItem item, SitePlan plan) {
        return addresses.article(plan.find(item.home()).orElseThrow().path(), item);
    }

    private Entry entry(ReleasedItem item, String path) {
        return new Entry(
                item.id(),
                0,
                path,
                item.version(),
                item.digest(),
                item.kind(),
                item.title(),
                item.summary(),
                item.policy() == null ? "" : item.policy().documentNumber(),
                addresses.cover(item),
                item.coverAlt(),
                item.home(),
                item.publishedAt(),
                item.releasedAt(),
                true,
                "");
    }
}
