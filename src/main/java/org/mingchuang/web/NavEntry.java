package org.mingchuang.web;

/**
 * 菜单项: one entry of the office's navigation.
 *
 * @param section heading under which it stands, such as 稿件
 * @param icon name of a symbol listed in {@code frontend/icons.txt}
 * @param order place among all entries; entries of a section stand together
 * @param badge how many things wait there; 0 shows nothing
 */
public record NavEntry(String section, String label, String address, String icon, int order, int badge) {

    public boolean isCurrent(String path) {
        return path.equals(address) || path.startsWith(address + "/");
    }
}
