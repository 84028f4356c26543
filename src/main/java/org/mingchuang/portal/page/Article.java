package org.mingchuang.portal.page;

import java.util.List;
import java.util.regex.Pattern;

/**
 * 正文: title, origin and text of an item, the same on article and policy pages.
 *
 * @param publishedAt YYYY-MM-DD HH:MM, nothing else (W-04)
 * @param source 来源, always given
 * @param author may be empty
 * @param editor 责任编辑; may be empty
 * @param body sanitised HTML; the only text that is printed unescaped
 * @param original for a reprint: the original title and its web address; otherwise {@link Link#NONE}
 */
public record Article(
        String title,
        String subtitle,
        String publishedAt,
        String source,
        String author,
        String editor,
        String body,
        List<Attachment> attachments,
        Link original) {

    private static final Pattern MINUTE = Pattern.compile("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}");

    public Article {
        if (!MINUTE.matcher(publishedAt).matches()) {
            throw new IllegalArgumentException("publishedAt has to be YYYY-MM-DD HH:MM: " + publishedAt);
        }
        body = ScrollingTables.in(body);
        attachments = List.copyOf(attachments);
    }

    public boolean hasAttachments() {
        return !attachments.isEmpty();
    }
}
