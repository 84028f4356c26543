package org.mingchuang.publishing.manuscript;

import java.time.Duration;
import java.time.Instant;
import org.mingchuang.publishing.ManuscriptId;
import org.mingchuang.publishing.spi.Outlet;

/**
 * 投递: one version that one outlet has to take, or take off.
 *
 * @param dueAt the planned time, or the moment of the last signature
 * @param lastError why the last try failed; empty when none did
 */
record Delivery(
        long id,
        ManuscriptId manuscript,
        int version,
        String outlet,
        Action action,
        String reason,
        Instant dueAt,
        int attempts,
        String lastError) {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    /** 投递动作. */
    enum Action {
        PUBLISH,
        WITHDRAW
    }

    static Delivery publication(ManuscriptId manuscript, int version, Outlet outlet, Instant dueAt) {
        return new Delivery(0, manuscript, version, outlet.code(), Action.PUBLISH, "", dueAt, 0, "");
    }

    static Delivery withdrawal(ManuscriptId manuscript, int version, Outlet outlet, String reason, Instant dueAt) {
        return new Delivery(0, manuscript, version, outlet.code(), Action.WITHDRAW, reason, dueAt, 0, "");
    }

    /** After each failure it waits twice as long, from two seconds up to five minutes. */
    Instant nextTry(Instant now) {
        Duration wait = Duration.ofSeconds(1L << Math.min(attempts + 1, 9));
        return now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }
}
