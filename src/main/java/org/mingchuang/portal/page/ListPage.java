package org.mingchuang.portal.page;

import java.util.List;

/** 列表页: one page of a column's items, newest first. */
public record ListPage(
        SiteFrame frame, PageHead head, String name, SideMenu side, ListLook look, List<Teaser> items, Paging paging)
        implements PublicPage {

    public ListPage {
        items = List.copyOf(items);
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    public boolean showsPictures() {
        return look == ListLook.PICTURES;
    }

    public boolean showsDocuments() {
        return look == ListLook.DOCUMENTS;
    }
}
