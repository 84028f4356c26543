package org.mingchuang.portal.making;

import java.util.ArrayList;
import java.util.List;
import org.mingchuang.portal.catalogue.Catalogue;
import org.mingchuang.portal.catalogue.Entry;
import org.mingchuang.portal.catalogue.Numbering;
import org.mingchuang.portal.page.Link;
import org.mingchuang.portal.page.ListLook;
import org.mingchuang.portal.page.ListPage;
import org.mingchuang.portal.page.Paging;
import org.mingchuang.portal.page.PublicPage;
import org.mingchuang.portal.site.SiteSettings;
import org.mingchuang.publishing.ColumnView;
import org.springframework.stereotype.Component;

/** 列表页: the newest at {@code index.html}, the closed ones under their numbers; see {@link Numbering}. */
@Component
class ListMaker {

    private static final int NUMBERS_SHOWN = 5;

    private final Catalogue catalogue;
    private final Teasers teasers;
    private final Heads heads;
    private final SiteSettings settings;

    ListMaker(Catalogue catalogue, Teasers teasers, Heads heads, SiteSettings settings) {
        this.catalogue = catalogue;
        this.teasers = teasers;
        this.heads = heads;
        this.settings = settings;
    }

    PublicPage index(ColumnView column, SitePlan plan) {
        Numbering numbering = catalogue.numbering(column.id());
        List<Entry> entries = catalogue.slice(column.id(), numbering.firstOnIndex(), numbering.count());
        return new ListPage(
                plan.frame(),
                heads.ofColumn(column, plan),
                column.name(),
                plan.side(column),
                look(column),
                teasers.of(entries, plan.prefix()),
                indexPaging(column, numbering, plan));
    }

    PublicPage closed(ColumnView column, long number, Numbering numbering, List<Entry> entries, SitePlan plan) {
        return new ListPage(
                plan.frame(),
                heads.ofList(column, SiteAddresses.closedList(column.path(), number), "（第" + number + "页）", plan),
                column.name(),
                plan.side(column),
                look(column),
                teasers.of(entries, plan.prefix()),
                closedPaging(column, number, numbering, plan));
    }

    private static Paging indexPaging(ColumnView column, Numbering numbering, SitePlan plan) {
        long closed = numbering.closed();
        if (closed == 0) {
            return Paging.SINGLE;
        }
        var numbers = new ArrayList<Link>();
        numbers.add(new Link("最新", ""));
        for (long number = closed; number > Math.max(0, closed - NUMBERS_SHOWN); number--) {
            numbers.add(new Link(Long.toString(number), address(column, number, plan)));
        }
        return new Paging(
                "共 " + numbering.count() + " 条",
                "",
                "",
                address(column, closed, plan),
                address(column, 1, plan),
                numbers);
    }

    /** Only neighbours, never how many pages there are: that would make old pages change. */
    private static Paging closedPaging(ColumnView column, long number, Numbering numbering, SitePlan plan) {
        String newest = plan.address(column);
        return new Paging(
                "第 " + number + " 页",
                newest,
                number < numbering.closed() ? address(column, number + 1, plan) : newest,
                number > 1 ? address(column, number - 1, plan) : "",
                number > 1 ? address(column, 1, plan) : "",
                List.of());
    }

    private static String address(ColumnView column, long number, SitePlan plan) {
        return plan.prefix() + SiteAddresses.closedList(column.path(), number);
    }

    private ListLook look(ColumnView column) {
        if (isBelow(column, settings.pictureLists())) {
            return ListLook.PICTURES;
        }
        return isBelow(column, settings.documentLists()) ? ListLook.DOCUMENTS : ListLook.DATED;
    }

    private static boolean isBelow(ColumnView column, List<String> paths) {
        return paths.stream().anyMatch(path -> (column.path() + "/").startsWith(path + "/"));
    }
}
