package org.mingchuang.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingchuang.files.FileId;

/** 已发布稿件查询: what is out now, for outlets. Every call is an indexed read that does not grow with the stock. */
public interface Releases {

    Optional<ReleasedItem> find(ManuscriptId id);

    /** By number, from the one after {@code after}; for full rebuilds. */
    List<ReleasedItem> after(ManuscriptId after, int limit);

    /** Lines of a column, home and others, by publication, newest first. */
    List<Line> latest(ColumnId column, int limit);

    /** Lines of a column counted from the oldest: pages of old items never change when new ones come. */
    List<Line> fromOldest(ColumnId column, long offset, int limit);

    long count(ColumnId column);

    /** The line published just before, and just after, in the same column. */
    Neighbours neighbours(ColumnId column, ManuscriptId id);

    /** 列表行: one line of a list. */
    record Line(
            ManuscriptId id,
            ManuscriptKind kind,
            String title,
            String summary,
            ColumnId home,
            @Nullable FileId cover,
            String coverAlt,
            String documentNumber,
            Instant publishedAt) {}

    /** 上一篇、下一篇. */
    record Neighbours(Optional<Line> older, Optional<Line> newer) {}
}
