package org.mingchuang.publishing.media;

import java.util.List;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Option;
import org.mingchuang.web.Pager;

/**
 * 素材库页面.
 *
 * @param narrowed whether a filter is set
 * @param mayAdd whether the reader may bring something in
 * @param faults of the last upload, each file by name
 * @param writing number of the manuscript for which something is looked for, 0 for none
 */
public record MediaListPage(
        String words,
        String kind,
        String folder,
        String tag,
        boolean trash,
        List<Option> kinds,
        List<Option> folders,
        List<TagLink> tags,
        boolean narrowed,
        boolean mayAdd,
        List<Tile> tiles,
        Pager pager,
        FormErrors faults,
        long writing) {

    /** 标签. */
    public record TagLink(String name, String address, boolean current) {}

    /**
     * 素材格.
     *
     * @param picture address of a small picture; empty when there is none
     * @param lacking what is still missing before it can be used; empty when it is complete
     */
    public record Tile(
            long id,
            String address,
            String title,
            String kind,
            String picture,
            String alt,
            String facts,
            String lacking) {}
}
