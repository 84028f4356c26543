package org.mingchuang.duty.message;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Permission;
import org.mingchuang.organization.UnitView;
import org.mingchuang.organization.Units;
import org.mingchuang.web.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the robots; one is switched off, never removed, because deliveries name it. */
@Component
class WebhookDesk {

    private final WebhookStore webhooks;
    private final WebhookRequirements requirements;
    private final WebhookCarrier carrier;
    private final DispatchStore dispatches;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Texts texts;

    WebhookDesk(
            WebhookStore webhooks,
            WebhookRequirements requirements,
            WebhookCarrier carrier,
            DispatchStore dispatches,
            Units units,
            ApplicationEventPublisher events,
            Texts texts) {
        this.webhooks = webhooks;
        this.requirements = requirements;
        this.carrier = carrier;
        this.dispatches = dispatches;
        this.units = units;
        this.events = events;
        this.texts = texts;
    }

    Optional<Webhook> find(long id) {
        return webhooks.find(id);
    }

    @Transactional
    public Outcome<Long> add(WebhookForm form, Actor by) {
        if (!by.may(Permission.MANAGE_DUTIES)) {
            return notPermitted();
        }
        return requirements
                .read(form, Webhook.blank())
                .fold(
                        wanted -> webhooks.add(wanted)
                                .map(id -> announced(id, WebhookAct.ADDED, by))
                                .orElseGet(() -> Outcome.refused(WebhookRequirements.nameTaken(wanted.name()))),
                        Outcome::refused);
    }

    @Transactional
    public Outcome<Long> change(long id, WebhookForm form, Actor by) {
        if (!by.may(Permission.MANAGE_DUTIES)) {
            return notPermitted();
        }
        return requirements
                .read(form, webhooks.find(id).orElseThrow())
                .fold(
                        wanted -> {
                            webhooks.change(wanted);
                            return announced(id, WebhookAct.CHANGED, by);
                        },
                        Outcome::refused);
    }

    /** What still waits for it is dropped when it is switched off; switched on again, it tells what comes from then on. */
    @Transactional
    public Outcome<Long> turn(long id, boolean on, long seenVersion, Actor by) {
        if (!by.may(Permission.MANAGE_DUTIES)) {
            return notPermitted();
        }
        webhooks.change(webhooks.find(id).orElseThrow().turned(on, seenVersion));
        if (!on) {
            dispatches.drop(DispatchChannel.WEBHOOK, id, texts.of("duty.message.error.SWITCHED_OFF"));
        }
        return announced(id, on ? WebhookAct.SWITCHED_ON : WebhookAct.SWITCHED_OFF, by);
    }

    /** Posts at once, whatever the hour: somebody is waiting for it. */
    @Transactional
    public Outcome<Answer> attempt(long id, Actor by) {
        if (!by.may(Permission.MANAGE_DUTIES)) {
            return Outcome.refused(WebhookRequirements.refusal("NOT_PERMITTED"));
        }
        var item = new Batch.Item("trial", texts.of("duty.message.webhook.label.TRIAL"), "", MessagePages.LIST, false);
        var trial = new Batch(UUID.randomUUID(), UUID.randomUUID(), DispatchChannel.WEBHOOK, id, 1, List.of(item));
        Answer answer = carrier.tried(webhooks.find(id).orElseThrow(), trial);
        announced(id, WebhookAct.TRIED, by);
        return Outcome.done(answer);
    }

    String scope(Webhook webhook) {
        return webhook.unit() == null
                ? texts.of("duty.message.webhook.label.EVERYWHERE")
                : units.find(webhook.unit()).map(UnitView::name).orElse("");
    }

    private Outcome<Long> announced(long id, WebhookAct act, Actor by) {
        Webhook webhook = webhooks.find(id).orElseThrow();
        String kind = texts.of("duty.message.webhook.kind", webhook.kind());
        events.publishEvent(new WebhookChanged(act, id, webhook.name(), kind, scope(webhook), by));
        return Outcome.done(id);
    }

    private static Outcome<Long> notPermitted() {
        return Outcome.refused(WebhookRequirements.refusal("NOT_PERMITTED"));
    }
}
