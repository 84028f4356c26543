package org.mingchuang.duty.message;

import java.time.Clock;
import java.util.Optional;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** 群机器人送达. */
@Component
class WebhookCarrier implements Carrier {

    private final WebhookStore webhooks;
    private final WebhookWriter writer;
    private final WebhookClient office;
    private final Texts texts;
    private final Clock clock;

    WebhookCarrier(WebhookStore webhooks, WebhookWriter writer, WebhookClient office, Texts texts, Clock clock) {
        this.webhooks = webhooks;
        this.writer = writer;
        this.office = office;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public DispatchChannel channel() {
        return DispatchChannel.WEBHOOK;
    }

    @Override
    public Answer carry(Batch batch, Handover handover) {
        Optional<Webhook> webhook = webhooks.find(batch.target()).filter(Webhook::active);
        return webhook.map(found -> posted(found, batch, handover))
                .orElseGet(() -> new Answer.Void(texts.of("duty.message.error.SWITCHED_OFF")));
    }

    private Answer posted(Webhook webhook, Batch batch, Handover handover) {
        WebhookRequest post = writer.write(webhook, batch, clock.instant());
        // A post is one step: there is no later moment at which it is not yet delivered.
        handover.reached();
        return noted(webhook, office.post(webhook.kind(), post));
    }

    /** Outside of any batch, to see whether it works. */
    Answer tried(Webhook webhook, Batch trial) {
        return noted(webhook, office.post(webhook.kind(), writer.write(webhook, trial, clock.instant())));
    }

    private Answer noted(Webhook webhook, Answer answer) {
        String error = switch (answer) {
            case Answer.Taken taken -> "";
            case Answer.Refused refused -> refused.reason();
            case Answer.Unknown unknown -> unknown.reason();
            case Answer.Void nowhere -> nowhere.reason();
        };
        webhooks.note(webhook.id(), clock.instant(), error);
        return answer;
    }
}
