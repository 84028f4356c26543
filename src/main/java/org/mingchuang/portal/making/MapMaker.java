package org.mingchuang.portal.making;

import static org.mingchuang.portal.making.Markup.escaped;

import java.util.List;
import java.util.stream.Stream;
import org.mingchuang.portal.catalogue.Catalogue;
import org.mingchuang.portal.catalogue.Entry;
import org.mingchuang.portal.site.SiteSettings;
import org.springframework.stereotype.Component;

/**
 * 搜索引擎站点地图: an index and parts of five hundred addresses in the order of first publication, so that a release
 * makes only the newest part anew, however many there are.
 */
@Component
public class MapMaker {

    private static final int PART = 500;
    private static final String OPEN = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<";
    private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    private final Catalogue catalogue;
    private final SiteSettings settings;
    private final Dating dating;
    private final ChannelsMaker channels;

    MapMaker(Catalogue catalogue, SiteSettings settings, Dating dating, ChannelsMaker channels) {
        this.catalogue = catalogue;
        this.settings = settings;
        this.dating = dating;
        this.channels = channels;
    }

    public static PageKey partOf(Entry entry) {
        return new PageKey(PageKey.Kind.MAP_PART, 0, (entry.ordinal() - 1) / PART + 1);
    }

    public long parts() {
        return (catalogue.lastOrdinal() + PART - 1) / PART;
    }

    static String partPath(long number) {
        return "/sitemap-" + number + ".xml";
    }

    MadePage part(PageKey key) {
        long first = (key.number() - 1) * PART + 1;
        List<Entry> entries = catalogue.byOrdinal(first, first + PART);
        String path = partPath(key.number());
        return entries.isEmpty() ? MadePage.none(key, path) : new MadePage(key, path, part(entries));
    }

    private byte[] part(List<Entry> entries) {
        var text = new StringBuilder(entries.size() * 160)
                .append(OPEN)
                .append("urlset")
                .append(NAMESPACE);
        for (Entry entry : entries) {
            text.append("<url><loc>")
                    .append(escaped(settings.full(entry.path())))
                    .append("</loc><lastmod>");
            text.append(dating.day(entry.releasedAt())).append("</lastmod></url>\n");
        }
        return Markup.bytes(text.append("</urlset>\n"));
    }

    byte[] columns(SitePlan plan) {
        var text = new StringBuilder(OPEN).append("urlset").append(NAMESPACE);
        Stream.of(
                        Stream.of("/"),
                        Stream.of(ChannelsMaker.PATH).filter(path -> !channels.isEmpty()),
                        plan.columns().stream().filter(plan::isShown).map(column -> column.path() + "/"))
                .flatMap(paths -> paths)
                .forEach(path -> text.append("<url><loc>")
                        .append(escaped(settings.full(path)))
                        .append("</loc></url>\n"));
        return Markup.bytes(text.append("</urlset>\n"));
    }

    byte[] index() {
        var text = new StringBuilder(OPEN).append("sitemapindex").append(NAMESPACE);
        Stream.concat(Stream.of("/sitemap-columns.xml"), standingParts())
                .forEach(path -> text.append("<sitemap><loc>")
                        .append(escaped(settings.full(path)))
                        .append("</loc></sitemap>\n"));
        return Markup.bytes(text.append("</sitemapindex>\n"));
    }

    private Stream<String> standingParts() {
        return catalogue.standingParts(PART).stream().map(MapMaker::partPath);
    }

    byte[] robots() {
        return Markup.bytes(new StringBuilder("User-agent: *\nDisallow: ")
                .append(settings.prefix())
                .append("/office/\nDisallow: ")
                .append(settings.prefix())
                .append("/forms/\nSitemap: ")
                .append(settings.full("/sitemap.xml"))
                .append("\n"));
    }
}
