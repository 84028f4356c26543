package org.mingchuang.portal.making;

import java.util.List;
import org.mingchuang.portal.catalogue.Catalogue;
import org.mingchuang.portal.page.Link;
import org.mingchuang.portal.page.SiteAssets;
import org.mingchuang.portal.page.SiteFooter;
import org.mingchuang.portal.page.SiteFrame;
import org.mingchuang.portal.site.SiteSettings;
import org.mingchuang.publishing.ColumnView;
import org.mingchuang.publishing.Columns;
import org.springframework.stereotype.Component;

/** Draws the plan of the site from settings, columns and catalogue. */
@Component
public class SitePlanner {

    private final SiteSettings settings;
    private final Columns columns;
    private final Catalogue catalogue;
    private final SiteAssets assets = SiteAssets.load();

    SitePlanner(SiteSettings settings, Columns columns, Catalogue catalogue) {
        this.settings = settings;
        this.columns = columns;
        this.catalogue = catalogue;
    }

    public SitePlan plan() {
        List<ColumnView> all = columns.all();
        return new SitePlan(
                all, catalogue.filled(all.stream().map(ColumnView::id).toList()), frame());
    }

    public SiteAssets assets() {
        return assets;
    }

    /** All but the navigation. */
    private SiteFrame frame() {
        String prefix = settings.prefix();
        return new SiteFrame(
                settings.name(),
                settings.secondName(),
                settings.domain(),
                settings.idCode(),
                prefix + "/",
                link(settings.parent()),
                List.of(),
                assets.addresses(prefix),
                footer());
    }

    private SiteFooter footer() {
        return new SiteFooter(
                settings.sponsor(),
                settings.contacts(),
                new Link(settings.organMark().name(), settings.organMark().address()),
                new Link(settings.errorReport().name(), settings.errorReport().address()),
                settings.prefix() + "/sitemap.html",
                new Link(settings.icp().name(), settings.icp().address()),
                new Link(settings.police().name(), settings.police().address()));
    }

    static Link link(SiteSettings.NamedAddress named) {
        return new Link(named.name(), named.address());
    }
}
