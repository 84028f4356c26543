package org.mingchuang.duty.message;

import java.time.Clock;
import java.time.Instant;
import org.mingchuang.kernel.UnitId;
import org.springframework.stereotype.Component;

/** Plans the posts of a notification into the group chats that hear of its unit. */
@Component
class WebhookPlan {

    private final WebhookStore webhooks;
    private final DispatchStore dispatches;
    private final MessageSettings settings;
    private final Clock clock;

    WebhookPlan(WebhookStore webhooks, DispatchStore dispatches, MessageSettings settings, Clock clock) {
        this.webhooks = webhooks;
        this.dispatches = dispatches;
        this.settings = settings;
        this.clock = clock;
    }

    void plan(long notification, UnitId unit, Instant at) {
        Instant due = settings.quietHours().ending(at, clock.getZone());
        webhooks.activeFor(unit).forEach(id -> dispatches.plan(notification, DispatchChannel.WEBHOOK, id, due));
    }
}
