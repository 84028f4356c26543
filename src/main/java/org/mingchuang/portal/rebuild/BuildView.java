package org.mingchuang.portal.rebuild;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 重建进度.
 *
 * @param stage as shown
 * @param expected pages expected in all; 0 while not known
 * @param failed pages that could not be made, one a line; empty when all could
 */
public record BuildView(
        String reason,
        String stage,
        long made,
        long expected,
        String failed,
        Instant requestedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    public boolean isRunning() {
        return finishedAt == null;
    }
}
