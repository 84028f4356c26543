package org.mingchuang.portal.making;

/**
 * 页面来历: what a page is made from, and so what it is: the article 15, the fourth list page of column 7. Kept with each
 * page in the manifest, and for each page that is due to be made anew.
 *
 * @param id number of the manuscript or column; 0 for what exists once
 * @param number of the list page or site map part; otherwise 0
 */
public record PageKey(Kind kind, long id, long number) {

    /** 页面种类. */
    public enum Kind {
        ARTICLE,
        GONE,
        COLUMN,
        LIST,
        FEED,
        FRONT,
        MAP,
        MAP_PART,
        MAP_COLUMNS,
        SITE_MAP,
        CHANNELS,
        NOT_FOUND,
        UNAVAILABLE,
        ROBOTS,
        ASSET
    }

    public static PageKey of(Kind kind) {
        return new PageKey(kind, 0, 0);
    }

    public static PageKey of(Kind kind, long id) {
        return new PageKey(kind, id, 0);
    }

    public static PageKey of(String text) {
        String[] parts = text.split("/", 3);
        return new PageKey(Kind.valueOf(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]));
    }

    public String text() {
        return kind + "/" + id + "/" + number;
    }
}
