package org.mingchuang.portal.making;

import org.jspecify.annotations.Nullable;

/**
 * 制成页面: a page ready to be stored.
 *
 * @param content null when there is nothing to stand at this path any more
 */
@SuppressWarnings("ArrayRecordComponent")
public record MadePage(PageKey key, String path, byte @Nullable [] content) {

    static MadePage none(PageKey key, String path) {
        return new MadePage(key, path, null);
    }
}
