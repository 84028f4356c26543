package org.mingchuang.portal.page;

import java.util.List;

/** 栏目首页: a column that has child columns, each with its latest items. */
public record SectionPage(SiteFrame frame, PageHead head, String name, SideMenu side, List<Block> blocks)
        implements PublicPage {

    public SectionPage {
        blocks = List.copyOf(blocks);
    }
}
