package org.mingchuang.duty.message;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.UnitId;

/**
 * 群机器人.
 *
 * @param unit whose notifications it tells, null for those of the whole commission
 * @param secret with which posts are signed, empty when they are not
 * @param lastAt when something was last posted, null for never
 * @param lastError what the robot said against it, empty when it took it
 */
record Webhook(
        long id,
        String name,
        @Nullable UnitId unit,
        WebhookKind kind,
        WebhookAddress address,
        String secret,
        boolean active,
        @Nullable Instant lastAt,
        String lastError,
        long version) {

    static Webhook blank() {
        return new Webhook(0, "", null, WebhookKind.WECOM, new WebhookAddress(""), "", true, null, "", 0);
    }

    Webhook turned(boolean on, long seenVersion) {
        return new Webhook(id, name, unit, kind, address, secret, on, lastAt, lastError, seenVersion);
    }

    /** A record's own text would carry the secret into logs. */
    @Override
    public String toString() {
        return "Webhook[" + id + ", " + kind + ", " + address + "]";
    }
}
