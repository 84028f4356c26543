package org.mingchuang.portal.making;

import static org.mingchuang.portal.making.Markup.escaped;

import java.util.List;
import org.mingchuang.portal.catalogue.Entry;
import org.mingchuang.portal.site.SiteSettings;
import org.springframework.stereotype.Component;

/** RSS 2.0 订阅源. It carries no time of its own making, so that it changes only when its items do. */
@Component
class FeedMaker {

    static final int ITEMS = 20;

    private final SiteSettings settings;
    private final Dating dating;

    FeedMaker(SiteSettings settings, Dating dating) {
        this.settings = settings;
        this.dating = dating;
    }

    byte[] feed(String title, String description, String path, List<Entry> entries) {
        var text = new StringBuilder(16_384)
                .append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\"><channel>\n<title>")
                .append(escaped(title))
                .append("</title>\n<link>")
                .append(escaped(settings.full(path)))
                .append("</link>\n<description>")
                .append(escaped(description))
                .append("</description>\n<language>zh-cn</language>\n");
        entries.forEach(entry -> append(text, entry));
        return Markup.bytes(text.append("</channel></rss>\n"));
    }

    private void append(StringBuilder text, Entry entry) {
        String address = escaped(settings.full(entry.path()));
        text.append("<item><title>")
                .append(escaped(entry.title()))
                .append("</title><link>")
                .append(address);
        text.append("</link><guid>").append(address).append("</guid><pubDate>");
        text.append(dating.feed(entry.publishedAt())).append("</pubDate>");
        if (!entry.summary().isEmpty()) {
            text.append("<description>").append(escaped(entry.summary())).append("</description>");
        }
        text.append("</item>\n");
    }
}
