package org.mingchuang.publishing;

import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.UnitId;

/**
 * 新设栏目: what is filled in to open a column.
 *
 * @param path absolute; its first part names the parent, which has to be there already
 * @param freshnessDays how many days it may stay without update; null when it changes on occasion only
 */
public record NewColumn(
        String path,
        String name,
        ColumnType type,
        PageKind pageKind,
        @Nullable Integer freshnessDays,
        UnitId unit,
        String description,
        String keywords) {}
