package org.mingchuang.portal.rebuild;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.mingchuang.portal.catalogue.Beside;
import org.mingchuang.portal.catalogue.Catalogue;
import org.mingchuang.portal.catalogue.Entry;
import org.mingchuang.portal.making.ArticleMaker;
import org.mingchuang.portal.making.PageKey;
import org.mingchuang.portal.making.SitePlan;
import org.mingchuang.publishing.ManuscriptId;
import org.mingchuang.publishing.ReleasedItem;
import org.mingchuang.publishing.Releases;
import org.springframework.stereotype.Component;

/** 重建文章页: in the order of the manuscripts' numbers, a few hundred at a time, with a handful of queries for each lot. */
@Component
class ArticleStage {

    private static final int LOT = 200;

    private final Catalogue catalogue;
    private final Releases releases;
    private final ArticleMaker articles;
    private final Making making;

    ArticleStage(Catalogue catalogue, Releases releases, ArticleMaker articles, Making making) {
        this.catalogue = catalogue;
        this.releases = releases;
        this.articles = articles;
        this.making = making;
    }

    Iterator<Portion> portions(long reached, SitePlan plan) {
        return new Lots(reached) {
            @Override
            protected long endOfLot(long after) {
                return catalogue.endOfLot(new ManuscriptId(after), LOT);
            }

            @Override
            protected Portion.Result make(long after, long upTo) {
                return making.lot(lot -> fill(lot, after, upTo, plan));
            }
        };
    }

    private void fill(Making.Lot lot, long after, long upTo, SitePlan plan) {
        List<ReleasedItem> items = items(after, upTo);
        List<ManuscriptId> ids = items.stream().map(ReleasedItem::id).toList();
        Map<ManuscriptId, Entry> entries = catalogue.find(ids);
        Map<ManuscriptId, Beside> beside = catalogue.beside(ids);
        for (ReleasedItem item : items) {
            Entry entry = entries.get(item.id());
            if (entry != null && entry.standing()) {
                lot.withFiles(item);
                lot.add(
                        PageKey.of(PageKey.Kind.ARTICLE, item.id().value()),
                        () -> articles.make(item, entry, beside.getOrDefault(item.id(), Beside.NOBODY), plan));
            }
        }
        catalogue.standingBetween(after, upTo).stream()
                .filter(id -> !ids.contains(id))
                .forEach(lot::leave);
    }

    private List<ReleasedItem> items(long after, long upTo) {
        var found = new ArrayList<ReleasedItem>();
        long reached = after;
        while (reached < upTo) {
            List<ReleasedItem> some = releases.after(new ManuscriptId(reached), LOT);
            some.stream().filter(item -> item.id().value() <= upTo).forEach(found::add);
            reached = some.isEmpty() ? upTo : some.getLast().id().value();
        }
        return found;
    }
}
