package org.mingchuang.publishing.manuscript;

import java.util.ArrayList;
import java.util.List;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.web.NavEntry;
import org.mingchuang.web.Navigation;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** The entries of writing, of deliveries, columns and sources. */
@Component
class PublishingMenu implements Navigation {

    private final DeliveryLists deliveries;
    private final Texts texts;

    PublishingMenu(DeliveryLists deliveries, Texts texts) {
        this.deliveries = deliveries;
        this.texts = texts;
    }

    @Override
    public List<NavEntry> entries(Actor actor) {
        var entries = new ArrayList<NavEntry>();
        if (actor.may(Permission.WRITE_MANUSCRIPTS) || actor.may(Permission.READ_MANUSCRIPTS)) {
            entries.add(entry("WORK", "MANUSCRIPTS", "/office/manuscripts", "file-text", 10, 0));
            entries.add(entry("WORK", "SCHEDULE", "/office/schedule", "calendar", 12, 0));
            entries.add(entry("WORK", "MEDIA", "/office/media", "photo", 13, 0));
        }
        if (actor.may(Permission.MANAGE_SITE)) {
            entries.add(entry("CONTENT", "DELIVERIES", "/office/deliveries", "upload", 30, deliveries.failing()));
        }
        if (actor.may(Permission.MANAGE_COLUMNS)) {
            entries.add(entry("CONTENT", "COLUMNS", "/office/columns", "sitemap", 31, 0));
        }
        if (actor.may(Permission.MANAGE_SOURCES)) {
            entries.add(entry("CONTENT", "SOURCES", "/office/sources", "news", 32, 0));
        }
        return entries;
    }

    private NavEntry entry(String section, String name, String address, String icon, int order, int badge) {
        return new NavEntry(
                texts.of("publishing.menu.section." + section),
                texts.of("publishing.menu.entry." + name),
                address,
                icon,
                order,
                badge);
    }
}
