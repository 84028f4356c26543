package org.mingchuang.portal.making;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingchuang.portal.catalogue.Catalogue;
import org.mingchuang.portal.catalogue.Entry;
import org.mingchuang.portal.catalogue.Numbering;
import org.mingchuang.portal.page.Block;
import org.mingchuang.portal.page.PublicPage;
import org.mingchuang.portal.page.SectionPage;
import org.mingchuang.portal.page.SinglePage;
import org.mingchuang.publishing.ColumnView;
import org.mingchuang.publishing.ReleasedItem;
import org.mingchuang.publishing.Releases;
import org.springframework.stereotype.Component;

/** 栏目页: the page at a column's own address, of whichever form the column has. */
@Component
class ColumnMaker {

    private static final int BLOCK = 6;

    private final Catalogue catalogue;
    private final Releases releases;
    private final ListMaker lists;
    private final ArticleMaker articles;
    private final Teasers teasers;
    private final Heads heads;
    private final Dating dating;
    private final SiteAddresses addresses;

    ColumnMaker(
            Catalogue catalogue,
            Releases releases,
            ListMaker lists,
            ArticleMaker articles,
            Teasers teasers,
            Heads heads,
            Dating dating,
            SiteAddresses addresses) {
        this.catalogue = catalogue;
        this.releases = releases;
        this.lists = lists;
        this.articles = articles;
        this.teasers = teasers;
        this.heads = heads;
        this.dating = dating;
        this.addresses = addresses;
    }

    /** Empty when what it needs is not there just now; the old page then stays until its own turn comes. */
    Optional<PublicPage> page(ColumnView column, SitePlan plan) {
        return switch (column.pageKind()) {
            case SECTION -> Optional.of(section(column, plan));
            case LIST -> Optional.of(lists.index(column, plan));
            case SINGLE -> newest(column).map(item -> single(column, item, plan));
        };
    }

    private Optional<ReleasedItem> newest(ColumnView column) {
        Numbering numbering = catalogue.numbering(column.id());
        return catalogue.slice(column.id(), numbering.count() - 1, numbering.count()).stream()
                .findFirst()
                .map(Entry::id)
                .flatMap(releases::find);
    }

    private PublicPage single(ColumnView column, ReleasedItem item, SitePlan plan) {
        return new SinglePage(
                plan.frame(),
                heads.ofColumn(column, plan),
                column.name(),
                plan.side(column),
                dating.minute(item.releasedAt()),
                item.source(),
                addresses.publicBody(item, plan.prefix()),
                articles.attachments(item, plan));
    }

    private PublicPage section(ColumnView column, SitePlan plan) {
        var blocks = new ArrayList<Block>();
        List<Entry> own = catalogue.newest(List.of(column.id()), BLOCK);
        if (!own.isEmpty()) {
            blocks.add(new Block(column.name(), "", teasers.of(own, plan.prefix())));
        }
        plan.shownBelow(column).forEach(child -> blocks.add(block(child, BLOCK, plan)));
        return new SectionPage(plan.frame(), heads.ofColumn(column, plan), column.name(), plan.side(column), blocks);
    }

    /** The newest of a column and all below it. */
    Block block(ColumnView column, int items, SitePlan plan) {
        return new Block(
                column.name(),
                plan.address(column),
                teasers.of(catalogue.newest(plan.subtree(column), items), plan.prefix()));
    }
}
