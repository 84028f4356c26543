package org.mingchuang.portal.making;

import java.util.List;
import java.util.Optional;
import org.mingchuang.portal.catalogue.Catalogue;
import org.mingchuang.portal.page.Block;
import org.mingchuang.portal.page.FrontPage;
import org.mingchuang.portal.page.Icon;
import org.mingchuang.portal.page.PublicPage;
import org.mingchuang.portal.page.Teaser;
import org.mingchuang.portal.page.Tile;
import org.mingchuang.portal.page.TileGroup;
import org.mingchuang.portal.site.SiteSettings;
import org.mingchuang.publishing.ColumnId;
import org.mingchuang.publishing.ColumnView;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** 首页: which column stands where is a setting. */
@Component
class FrontMaker {

    private static final int HEADLINES = 4;
    private static final int PICTURES = 5;
    private static final int LONG_BLOCK = 8;
    private static final int SHORT_BLOCK = 6;
    private static final int TILES = 8;

    private final Catalogue catalogue;
    private final ColumnMaker columns;
    private final ChannelsMaker channels;
    private final Teasers teasers;
    private final Heads heads;
    private final SiteSettings settings;
    private final Texts texts;

    FrontMaker(
            Catalogue catalogue,
            ColumnMaker columns,
            ChannelsMaker channels,
            Teasers teasers,
            Heads heads,
            SiteSettings settings,
            Texts texts) {
        this.catalogue = catalogue;
        this.columns = columns;
        this.channels = channels;
        this.teasers = teasers;
        this.heads = heads;
        this.settings = settings;
        this.texts = texts;
    }

    PublicPage page(SitePlan plan) {
        SiteSettings.FrontColumns front = settings.front();
        return new FrontPage(
                plan.frame(),
                heads.ofFront(),
                headlines(front.headlines(), plan),
                pictures(front.pictures(), plan),
                front.news().stream()
                        .map(path -> block(path, LONG_BLOCK, plan))
                        .filter(block -> !block.isEmpty())
                        .toList(),
                block(front.notices(), LONG_BLOCK, plan),
                block(front.policies(), SHORT_BLOCK, plan),
                block(front.interpretations(), SHORT_BLOCK, plan),
                tiles(front.disclosure(), plan),
                front.counters().stream().map(path -> tiles(path, plan)).toList(),
                tiles(front.topics(), plan),
                channels.tiles(plan),
                settings.related().stream().map(SitePlanner::link).toList());
    }

    private List<Teaser> headlines(List<String> paths, SitePlan plan) {
        List<ColumnId> chosen = paths.stream()
                .flatMap(path -> shown(path, plan).stream())
                .flatMap(column -> plan.subtree(column).stream())
                .toList();
        return teasers.of(catalogue.newest(chosen, HEADLINES), plan.prefix());
    }

    private List<Teaser> pictures(String path, SitePlan plan) {
        return shown(path, plan)
                .map(column -> teasers.of(catalogue.newestPictures(column.id(), PICTURES), plan.prefix()))
                .orElse(List.of());
    }

    private Block block(String path, int items, SitePlan plan) {
        return shown(path, plan)
                .map(column -> columns.block(column, items, plan))
                .orElseGet(() -> new Block(nameOf(path, plan), "", List.of()));
    }

    private TileGroup tiles(String path, SitePlan plan) {
        return shown(path, plan)
                .map(column -> new TileGroup(column.name(), plan.address(column), tilesOf(column, plan)))
                .orElseGet(() -> new TileGroup(nameOf(path, plan), "", List.of()));
    }

    private List<Tile> tilesOf(ColumnView column, SitePlan plan) {
        return plan.shownBelow(column).stream()
                .limit(TILES)
                .map(child -> new Tile(child.name(), plan.address(child), "", icon(child)))
                .toList();
    }

    private Icon icon(ColumnView column) {
        return Icon.ofColumnType(texts.of("portal.columnType", column.type()));
    }

    private static Optional<ColumnView> shown(String path, SitePlan plan) {
        return plan.byPath(path).filter(plan::isShown);
    }

    private static String nameOf(String path, SitePlan plan) {
        return plan.byPath(path).map(ColumnView::name).orElse("");
    }
}
