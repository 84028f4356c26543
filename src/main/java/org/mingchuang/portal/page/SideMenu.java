package org.mingchuang.portal.page;

import java.util.List;

/**
 * 侧栏: the columns beside the page's own, under their parent's name.
 *
 * @param current address of the entry that the page belongs to; may be empty
 */
public record SideMenu(String title, String address, List<MenuEntry> entries, String current) {

    public SideMenu {
        entries = List.copyOf(entries);
    }

    public boolean hasEntries() {
        return !entries.isEmpty();
    }
}
