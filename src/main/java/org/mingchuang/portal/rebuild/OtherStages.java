package org.mingchuang.portal.rebuild;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.mingchuang.portal.catalogue.Catalogue;
import org.mingchuang.portal.catalogue.Entry;
import org.mingchuang.portal.making.MapMaker;
import org.mingchuang.portal.making.PageKey;
import org.mingchuang.portal.making.PageKey.Kind;
import org.mingchuang.portal.making.PageMaker;
import org.mingchuang.portal.making.SitePlan;
import org.mingchuang.publishing.ColumnId;
import org.mingchuang.publishing.ColumnView;
import org.mingchuang.publishing.ManuscriptId;
import org.mingchuang.publishing.PageKind;
import org.springframework.stereotype.Component;

/** 重建其余页面: withdrawn addresses, closed list pages, and what exists once or once a column. */
@Component
class OtherStages {

    private static final int LOT = 100;
    private static final int LISTS = 25;
    private static final int KEYS = 8;

    private final Catalogue catalogue;
    private final PageMaker maker;
    private final MapMaker maps;
    private final Making making;

    OtherStages(Catalogue catalogue, PageMaker maker, MapMaker maps, Making making) {
        this.catalogue = catalogue;
        this.maker = maker;
        this.maps = maps;
        this.making = making;
    }

    Iterator<Portion> withdrawn(long reached, SitePlan plan) {
        return new Lots(reached) {
            @Override
            protected long endOfLot(long after) {
                List<Entry> entries = catalogue.withdrawnAfter(new ManuscriptId(after), LOT);
                return entries.isEmpty() ? 0 : entries.getLast().id().value();
            }

            @Override
            protected Portion.Result make(long after, long upTo) {
                return making.lot(lot -> catalogue.withdrawnAfter(new ManuscriptId(after), LOT).stream()
                        .filter(entry -> entry.id().value() <= upTo)
                        .forEach(entry ->
                                lot.add(PageKey.of(Kind.GONE, entry.id().value()), () -> maker.gone(entry, plan))));
            }
        };
    }

    /** Column by column; a column counts as reached with its last portion. */
    Iterator<Portion> lists(long reached, SitePlan plan) {
        return plan.columns().stream()
                .filter(column ->
                        column.pageKind() == PageKind.LIST && column.id().value() > reached)
                .sorted(Comparator.comparing((ColumnView column) -> column.id().value()))
                .flatMap(column -> listsOf(column.id(), plan))
                .iterator();
    }

    private Stream<Portion> listsOf(ColumnId column, SitePlan plan) {
        long closed = catalogue.numbering(column).closed();
        return LongStream.iterate(1, first -> first <= closed, first -> first + LISTS)
                .mapToObj(first -> {
                    long last = Math.min(closed, first + LISTS - 1);
                    return new Portion(
                            last == closed ? column.value() : column.value() - 1,
                            () -> making.lot(lot -> maker.lists(column, first, last, plan)
                                    .forEach(page -> lot.add(page.key(), () -> page))));
                });
    }

    Iterator<Portion> others(SitePlan plan) {
        var portions = new ArrayList<Portion>();
        List<PageKey> keys = keys(plan);
        for (int first = 0; first < keys.size(); first += KEYS) {
            List<PageKey> some = keys.subList(first, Math.min(keys.size(), first + KEYS));
            portions.add(new Portion(0, () -> making.lot(lot -> some.forEach(key -> make(key, lot, plan)))));
        }
        return portions.iterator();
    }

    private List<PageKey> keys(SitePlan plan) {
        Stream<PageKey> once = Stream.of(
                        Kind.FRONT,
                        Kind.FEED,
                        Kind.MAP,
                        Kind.MAP_COLUMNS,
                        Kind.SITE_MAP,
                        Kind.CHANNELS,
                        Kind.NOT_FOUND,
                        Kind.UNAVAILABLE,
                        Kind.ROBOTS)
                .map(PageKey::of);
        Stream<PageKey> columns = plan.columns().stream()
                .map(column -> column.id().value())
                .flatMap(id -> Stream.of(PageKey.of(Kind.COLUMN, id), PageKey.of(Kind.FEED, id)));
        Stream<PageKey> parts =
                LongStream.rangeClosed(1, maps.parts()).mapToObj(part -> new PageKey(Kind.MAP_PART, 0, part));
        return Stream.of(once, columns, parts).flatMap(keys -> keys).toList();
    }

    private void make(PageKey key, Making.Lot lot, SitePlan plan) {
        lot.addOrLeave(key, () -> maker.make(key, plan));
    }
}
