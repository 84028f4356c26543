package org.mingchuang.portal.making;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingchuang.portal.catalogue.Beside;
import org.mingchuang.portal.catalogue.Catalogue;
import org.mingchuang.portal.catalogue.Entry;
import org.mingchuang.portal.catalogue.Numbering;
import org.mingchuang.portal.page.ChannelsPage;
import org.mingchuang.portal.page.ErrorPage;
import org.mingchuang.portal.page.MenuEntry;
import org.mingchuang.portal.page.PublicPage;
import org.mingchuang.portal.page.SiteMapPage;
import org.mingchuang.publishing.ColumnId;
import org.mingchuang.publishing.ColumnView;
import org.mingchuang.publishing.ManuscriptId;
import org.mingchuang.publishing.PageKind;
import org.mingchuang.publishing.ReleasedItem;
import org.mingchuang.publishing.Releases;
import org.springframework.stereotype.Component;

/** 制作页面: makes any page of the site by its key; a release and a rebuild use the same. */
@Component
public class PageMaker {

    private final Catalogue catalogue;
    private final Releases releases;
    private final ArticleMaker articles;
    private final ColumnMaker columns;
    private final ListMaker lists;
    private final FrontMaker front;
    private final FeedMaker feeds;
    private final MapMaker maps;
    private final ChannelsMaker channels;
    private final Heads heads;
    private final Printer printer;

    PageMaker(
            Catalogue catalogue,
            Releases releases,
            ArticleMaker articles,
            ColumnMaker columns,
            ListMaker lists,
            FrontMaker front,
            FeedMaker feeds,
            MapMaker maps,
            ChannelsMaker channels,
            Heads heads,
            Printer printer) {
        this.catalogue = catalogue;
        this.releases = releases;
        this.articles = articles;
        this.columns = columns;
        this.lists = lists;
        this.front = front;
        this.feeds = feeds;
        this.maps = maps;
        this.channels = channels;
        this.heads = heads;
        this.printer = printer;
    }

    /** Empty when the page has to be left as it is for now, because its own delivery is still to come. */
    public Optional<MadePage> make(PageKey key, SitePlan plan) {
        return switch (key.kind()) {
            case ARTICLE -> article(new ManuscriptId(key.id()), plan);
            case GONE -> catalogue.find(new ManuscriptId(key.id())).map(entry -> gone(entry, plan));
            case COLUMN -> plan.find(new ColumnId(key.id())).flatMap(column -> column(key, column, plan));
            case LIST -> plan.find(new ColumnId(key.id())).map(column -> list(key, column, plan));
            case FEED -> feed(key, plan);
            case MAP_PART -> Optional.of(maps.part(key));
            default -> Optional.of(single(key, plan));
        };
    }

    private Optional<MadePage> article(ManuscriptId id, SitePlan plan) {
        Entry entry = catalogue.find(id).filter(Entry::standing).orElse(null);
        if (entry == null) {
            return Optional.empty();
        }
        return releases.find(id).map(item -> article(item, entry, plan));
    }

    public MadePage article(ReleasedItem item, Entry entry, SitePlan plan) {
        Beside beside = catalogue.beside(List.of(entry.id())).getOrDefault(entry.id(), Beside.NOBODY);
        return articles.make(item, entry, beside, plan);
    }

    public MadePage gone(Entry entry, SitePlan plan) {
        var key = PageKey.of(PageKey.Kind.GONE, entry.id().value());
        String path = SiteAddresses.gone(entry.path());
        return entry.standing()
                ? MadePage.none(key, path)
                : made(key, path, ErrorPage.gone(plan.frame(), entry.withdrawnFor()));
    }

    private Optional<MadePage> column(PageKey key, ColumnView column, SitePlan plan) {
        String path = SiteAddresses.column(column.path());
        return plan.isShown(column)
                ? columns.page(column, plan).map(page -> made(key, path, page))
                : Optional.of(MadePage.none(key, path));
    }

    private MadePage list(PageKey key, ColumnView column, SitePlan plan) {
        Numbering numbering = catalogue.numbering(column.id());
        String path = SiteAddresses.closedList(column.path(), key.number());
        boolean stands =
                plan.isShown(column) && column.pageKind() == PageKind.LIST && key.number() <= numbering.closed();
        return stands ? lists(column.id(), key.number(), key.number(), plan).getFirst() : MadePage.none(key, path);
    }

    /** Closed list pages from one number to another, with one question for all their entries. */
    public List<MadePage> lists(ColumnId id, long first, long last, SitePlan plan) {
        ColumnView column = plan.find(id).filter(plan::isShown).orElse(null);
        Numbering numbering = catalogue.numbering(id);
        if (column == null) {
            return List.of();
        }
        List<Entry> newestFirst = catalogue.slice(id, Numbering.first(first), Numbering.first(last + 1));
        var made = new ArrayList<MadePage>();
        for (long number = first; number <= Math.min(last, numbering.closed()); number++) {
            int from = newestFirst.size() - (int) (number - first + 1) * Numbering.PAGE;
            List<Entry> entries = newestFirst.subList(from, from + Numbering.PAGE);
            made.add(made(
                    new PageKey(PageKey.Kind.LIST, id.value(), number),
                    SiteAddresses.closedList(column.path(), number),
                    lists.closed(column, number, numbering, entries, plan)));
        }
        return made;
    }

    private Optional<MadePage> feed(PageKey key, SitePlan plan) {
        if (key.id() == 0) {
            var entries = catalogue.newest(FeedMaker.ITEMS);
            return Optional.of(made(
                    key,
                    "/rss.xml",
                    feeds.feed(plan.frame().name(), plan.frame().name(), "/", entries)));
        }
        return plan.find(new ColumnId(key.id())).map(column -> feed(key, column, plan));
    }

    private MadePage feed(PageKey key, ColumnView column, SitePlan plan) {
        String path = column.path() + "/rss.xml";
        if (!plan.isShown(column) || column.pageKind() != PageKind.LIST) {
            return MadePage.none(key, path);
        }
        var entries = catalogue.newest(List.of(column.id()), FeedMaker.ITEMS);
        String title = column.name() + "_" + plan.frame().name();
        return made(key, path, feeds.feed(title, column.description(), column.path() + "/", entries));
    }

    private MadePage single(PageKey key, SitePlan plan) {
        return switch (key.kind()) {
            case FRONT -> made(key, "/index.html", front.page(plan));
            case CHANNELS ->
                channels.isEmpty()
                        ? MadePage.none(key, ChannelsMaker.PATH)
                        : made(key, ChannelsMaker.PATH, channels.page(plan));
            case SITE_MAP -> made(key, "/sitemap.html", siteMap(plan));
            case NOT_FOUND -> made(key, "/404.html", ErrorPage.notFound(plan.frame()));
            case UNAVAILABLE -> made(key, "/503.html", ErrorPage.unavailable(plan.frame()));
            case MAP -> made(key, "/sitemap.xml", maps.index());
            case MAP_COLUMNS -> made(key, "/sitemap-columns.xml", maps.columns(plan));
            case ROBOTS -> made(key, "/robots.txt", maps.robots());
            default -> throw new IllegalArgumentException("not a page that exists once: " + key.text());
        };
    }

    private PublicPage siteMap(SitePlan plan) {
        var entries = new ArrayList<>(plan.frame().navigation());
        if (!channels.isEmpty()) {
            entries.add(MenuEntry.leaf(ChannelsPage.NAME, plan.prefix() + ChannelsMaker.PATH));
        }
        return new SiteMapPage(plan.frame(), heads.ofSiteMap(plan), entries);
    }

    private MadePage made(PageKey key, String path, PublicPage page) {
        return made(key, path, printer.print(page));
    }

    private static MadePage made(PageKey key, String path, byte @Nullable [] content) {
        return new MadePage(key, path, content);
    }
}
