package org.mingchuang.portal.rebuild;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 一次全站重建 with its progress.
 *
 * @param thorough first brings the catalogue up to date with all released items
 * @param reached how far the stage has come, in the stage's own numbers; what lies before is done for good
 * @param made pages made so far
 * @param failed pages that could not be made, one a line; the old ones were left standing
 */
record Build(
        long id,
        String reason,
        boolean thorough,
        Instant requestedAt,
        @Nullable Instant startedAt,
        Stage stage,
        long reached,
        long made,
        long expected,
        String failed,
        @Nullable Instant finishedAt) {

    /** 重建阶段, in order. */
    enum Stage {
        WAITING,
        CATALOGUE,
        ARTICLES,
        WITHDRAWN,
        LISTS,
        OTHERS,
        LEFTOVERS,
        DONE;

        Stage next() {
            return values()[ordinal() + 1];
        }
    }

    boolean isFinished() {
        return finishedAt != null;
    }
}
