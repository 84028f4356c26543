package org.mingchuang.portal.page;

/** 公众页面: any page of the public site; knows the template that prints it. */
public sealed interface PublicPage
        permits FrontPage,
                SectionPage,
                ListPage,
                ArticlePage,
                PolicyPage,
                SinglePage,
                ChannelsPage,
                SiteMapPage,
                ErrorPage {

    SiteFrame frame();

    PageHead head();

    /** Name for the template engine; the page itself is the template's only parameter. */
    default String template() {
        return switch (this) {
            case FrontPage page -> "portal/page/front.jte";
            case SectionPage page -> "portal/page/section.jte";
            case ListPage page -> "portal/page/list.jte";
            case ArticlePage page -> "portal/page/article.jte";
            case PolicyPage page -> "portal/page/policy.jte";
            case SinglePage page -> "portal/page/single.jte";
            case ChannelsPage page -> "portal/page/channels.jte";
            case SiteMapPage page -> "portal/page/sitemap.jte";
            case ErrorPage page -> "portal/page/error.jte";
        };
    }
}
