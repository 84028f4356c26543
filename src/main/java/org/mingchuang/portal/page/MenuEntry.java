package org.mingchuang.portal.page;

import java.util.List;

/** 导航项: a public column with its child columns, in the order of the column tree. */
public record MenuEntry(String name, String address, List<MenuEntry> children) {

    public MenuEntry {
        children = List.copyOf(children);
    }

    public static MenuEntry leaf(String name, String address) {
        return new MenuEntry(name, address, List.of());
    }

    public boolean isCurrent(String section) {
        return address.equals(section);
    }
}
