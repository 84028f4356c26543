package org.mingchuang.publishing.manuscript;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.publishing.ManuscriptKind;

/**
 * 稿件行: one line of a list.
 *
 * @param columnName of the home column, empty when none is chosen yet
 * @param failing why its delivery fails; empty when none does
 */
record ManuscriptRow(
        long id,
        String title,
        ManuscriptKind kind,
        UnitId unit,
        String columnName,
        ManuscriptState state,
        boolean live,
        String writer,
        Instant changedAt,
        @Nullable Instant publishedAt,
        String failing) {}
