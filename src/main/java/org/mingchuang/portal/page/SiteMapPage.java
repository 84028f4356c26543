package org.mingchuang.portal.page;

import java.util.List;

/** 网站地图: all public columns as a tree. */
public record SiteMapPage(SiteFrame frame, PageHead head, List<MenuEntry> columns) implements PublicPage {

    public SiteMapPage {
        columns = List.copyOf(columns);
    }
}
