package org.mingchuang.portal.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * 相邻条目: the entries just before and just after one, in its home column.
 *
 * @param older null when it is the oldest
 * @param newer null when it is the newest
 */
public record Beside(@Nullable Neighbour older, @Nullable Neighbour newer) {

    public static final Beside NOBODY = new Beside(null, null);

    /** 相邻条目之一. */
    public record Neighbour(String path, String title) {}
}
