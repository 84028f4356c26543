package org.mingchuang.publishing;

import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.UnitId;

/**
 * 栏目: one column as others see it.
 *
 * @param path absolute, such as {@code /zwdt/gzdt}; never changes once something is published in it
 * @param freshness how long it may stay without update; null when it changes on occasion only
 * @param parent null for a first-level column
 */
public record ColumnView(
        ColumnId id,
        @Nullable ColumnId parent,
        String path,
        String name,
        ColumnType type,
        PageKind pageKind,
        @Nullable Period freshness,
        UnitId unit,
        String description,
        String keywords,
        int order,
        boolean open) {}
