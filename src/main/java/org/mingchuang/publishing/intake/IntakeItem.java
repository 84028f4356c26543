package org.mingchuang.publishing.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.Digest;
import org.mingchuang.publishing.ColumnView;

/**
 * 批量导入条目: one good line of the file.
 *
 * @param key over its content; the same content is the same item, wherever it stands
 * @param datedOn when it was out elsewhere; null when the line doesn't say
 */
record IntakeItem(
        int line,
        Digest key,
        String title,
        String bodyHtml,
        ColumnView column,
        @Nullable LocalDate datedOn,
        String source) {}
