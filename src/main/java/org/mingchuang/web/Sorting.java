package org.mingchuang.web;

/**
 * 排序: by which column a list is sorted, and how the heading's link turns it around.
 *
 * @param address with the filters but without the sorting
 */
public record Sorting(String column, boolean descending, String address) {

    public String linkFor(String wanted) {
        boolean turned = wanted.equals(column) && !descending;
        return address + (address.contains("?") ? "&" : "?") + "sort=" + wanted
                + (turned ? "&order=desc" : "&order=asc");
    }

    /** Value of {@code aria-sort}. */
    public String stateOf(String wanted) {
        return !wanted.equals(column) ? "none" : descending ? "descending" : "ascending";
    }
}
