package org.mingchuang.portal.making;

import java.util.ArrayList;
import java.util.List;
import org.mingchuang.portal.page.ChannelsPage;
import org.mingchuang.portal.page.Link;
import org.mingchuang.portal.page.MetaTag;
import org.mingchuang.portal.page.PageHead;
import org.mingchuang.portal.site.SiteSettings;
import org.mingchuang.publishing.ColumnView;
import org.mingchuang.publishing.PageKind;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** 页面头部: title, META tags, place and feed of each kind of page. */
@Component
class Heads {

    private final SiteSettings settings;
    private final Texts texts;

    Heads(SiteSettings settings, Texts texts) {
        this.settings = settings;
        this.texts = texts;
    }

    PageHead ofColumn(ColumnView column, SitePlan plan) {
        return ofList(column, column.path() + "/", "", plan);
    }

    /** @param suffix what sets a numbered list page apart from the column's own */
    PageHead ofList(ColumnView column, String path, String suffix, SitePlan plan) {
        return new PageHead(
                column.name() + suffix,
                settings.full(path),
                columnTags(column),
                plan.crumbs(column, ""),
                plan.section(column),
                feedOf(column));
    }

    PageHead ofArticle(String title, ColumnView home, String path, List<MetaTag> article, SitePlan plan) {
        var tags = new ArrayList<>(columnTags(home));
        tags.addAll(article);
        return new PageHead(
                title, settings.full(path), tags, plan.crumbs(home, "正文"), plan.section(home), feedOf(home));
    }

    PageHead ofFront() {
        return new PageHead("", settings.full("/"), List.of(), List.of(), "", settings.prefix() + "/rss.xml");
    }

    PageHead ofSiteMap(SitePlan plan) {
        var crumbs = List.of(new Link("首页", plan.frame().home()), new Link("网站地图", ""));
        return new PageHead("网站地图", settings.full("/sitemap.html"), List.of(), crumbs, "", "");
    }

    PageHead ofChannels(SitePlan plan) {
        var crumbs = List.of(new Link("首页", plan.frame().home()), new Link(ChannelsPage.NAME, ""));
        return new PageHead(ChannelsPage.NAME, settings.full(ChannelsMaker.PATH), List.of(), crumbs, "", "");
    }

    private String feedOf(ColumnView column) {
        return column.pageKind() == PageKind.LIST ? settings.prefix() + column.path() + "/rss.xml" : "";
    }

    private List<MetaTag> columnTags(ColumnView column) {
        return MetaTag.ofColumn(
                column.name(), column.description(), column.keywords(), texts.of("portal.columnType", column.type()));
    }
}
