package org.mingchuang.portal.page;

import java.util.List;

/**
 * 分页: the way from one list page to the next.
 *
 * <p>Pages are numbered from the oldest and keep their number for good, so nothing that is printed here on an old page
 * may depend on how many pages there are: an old page gets neighbours only, the newest page may get numbers too.
 *
 * @param position as printed, for example "第 3 页"
 * @param newest address of the newest page; empty on that page itself
 * @param newer address of the next newer page; may be empty
 * @param older address of the next older page; may be empty
 * @param oldest address of the oldest page; empty on that page itself
 * @param numbers page numbers with their addresses, the current one without; may be empty
 */
public record Paging(String position, String newest, String newer, String older, String oldest, List<Link> numbers) {

    public static final Paging SINGLE = new Paging("", "", "", "", "", List.of());

    public Paging {
        numbers = List.copyOf(numbers);
    }

    public boolean isNeeded() {
        return !newer.isEmpty() || !older.isEmpty();
    }
}
