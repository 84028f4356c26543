package org.mingchuang.portal.page;

import java.util.List;

/**
 * 单页: a column that is one text, such as 机构职能.
 *
 * @param updatedAt YYYY-MM-DD HH:MM
 * @param body sanitised HTML
 */
public record SinglePage(
        SiteFrame frame,
        PageHead head,
        String name,
        SideMenu side,
        String updatedAt,
        String source,
        String body,
        List<Attachment> attachments)
        implements PublicPage {

    public SinglePage {
        body = ScrollingTables.in(body);
        attachments = List.copyOf(attachments);
    }

    public boolean isEmpty() {
        return body.isEmpty();
    }
}
