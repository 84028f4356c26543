package org.mingchuang.duty.message;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.mingchuang.audit.History;
import org.mingchuang.kernel.Actor;
import org.mingchuang.organization.UnitView;
import org.mingchuang.organization.Units;
import org.mingchuang.web.Dates;
import org.mingchuang.web.Fact;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Option;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** Shows the robots, and each of them. */
@Component
class WebhookPages {

    static final String LIST = MessagePages.LIST + "/webhooks";

    private final WebhookStore webhooks;
    private final WebhookDesk desk;
    private final MessageTabs tabs;
    private final Units units;
    private final History history;
    private final Dates dates;
    private final Texts texts;

    WebhookPages(
            WebhookStore webhooks,
            WebhookDesk desk,
            MessageTabs tabs,
            Units units,
            History history,
            Dates dates,
            Texts texts) {
        this.webhooks = webhooks;
        this.desk = desk;
        this.tabs = tabs;
        this.units = units;
        this.history = history;
        this.dates = dates;
        this.texts = texts;
    }

    WebhookListPage list(Actor actor) {
        return new WebhookListPage(
                tabs.of(actor, LIST), webhooks.all().stream().map(this::row).toList());
    }

    WebhookPage blank(Actor actor) {
        return page(Webhook.blank(), WebhookForm.of(Webhook.blank()), List.of(), FormErrors.none(), actor);
    }

    WebhookPage adding(WebhookForm typed, FormErrors errors, Actor actor) {
        return page(Webhook.blank(), typed.again(0), List.of(), errors, actor);
    }

    WebhookPage show(Webhook webhook, Actor actor) {
        return page(webhook, WebhookForm.of(webhook), List.of(), FormErrors.none(), actor);
    }

    WebhookPage refused(Webhook webhook, WebhookForm typed, FormErrors errors, Actor actor) {
        return page(webhook, typed.again(typed.seenVersion()), List.of(), errors, actor);
    }

    /** Somebody was quicker: what was typed stays, and above it how it stands now. */
    WebhookPage overtaken(Webhook webhook, WebhookForm typed, FormErrors errors, Actor actor) {
        List<Fact> newer = List.of(
                new Fact("名称", webhook.name()),
                new Fact("类型", texts.of("duty.message.webhook.kind", webhook.kind())),
                new Fact("范围", desk.scope(webhook)),
                new Fact("地址", webhook.address().masked()),
                new Fact("状态", state(webhook)));
        return page(webhook, typed.again(webhook.version()), newer, errors, actor);
    }

    private WebhookPage page(Webhook webhook, WebhookForm form, List<Fact> newer, FormErrors errors, Actor actor) {
        boolean fresh = webhook.id() == 0;
        return new WebhookPage(
                webhook.id(),
                tabs.of(actor, LIST),
                form,
                fresh ? "" : webhook.address().masked(),
                !webhook.secret().isEmpty(),
                webhook.active(),
                Arrays.stream(WebhookKind.values())
                        .map(kind -> new Option(kind.name(), texts.of("duty.message.webhook.kind", kind)))
                        .toList(),
                units(),
                fresh ? List.of() : facts(webhook),
                newer,
                fresh ? List.of() : history.of(WebhookChanged.subject(webhook.id())),
                errors);
    }

    private List<Fact> facts(Webhook webhook) {
        return List.of(
                new Fact("状态", state(webhook)),
                new Fact("地址", webhook.address().masked()),
                new Fact(
                        "加签",
                        texts.of("duty.message.webhook.label."
                                + (webhook.secret().isEmpty() ? "UNSIGNED" : "SIGNED"))),
                new Fact("最近发送", lastAt(webhook)),
                new Fact("结果", result(webhook)));
    }

    private List<Option> units() {
        var everywhere = new Option("", texts.of("duty.message.webhook.label.EVERYWHERE"));
        return Stream.concat(
                        Stream.of(everywhere),
                        units.all().stream()
                                .filter(UnitView::active)
                                .map(unit -> new Option(Long.toString(unit.id().value()), unit.name())))
                .toList();
    }

    private WebhookListPage.Row row(Webhook webhook) {
        return new WebhookListPage.Row(
                LIST + "/" + webhook.id(),
                webhook.name(),
                texts.of("duty.message.webhook.kind", webhook.kind()),
                desk.scope(webhook),
                webhook.address().masked(),
                state(webhook),
                webhook.active() ? "green" : "grey",
                lastAt(webhook),
                result(webhook),
                webhook.lastError().isEmpty() ? "green" : "red");
    }

    private String state(Webhook webhook) {
        return texts.of("duty.message.webhook.label." + (webhook.active() ? "ACTIVE" : "INACTIVE"));
    }

    private String lastAt(Webhook webhook) {
        Instant at = webhook.lastAt();
        return at == null ? "" : dates.brief(at);
    }

    private String result(Webhook webhook) {
        if (webhook.lastAt() == null) {
            return texts.of("duty.message.webhook.label.NEVER_SENT");
        }
        return webhook.lastError().isEmpty() ? texts.of("duty.message.webhook.label.TAKEN") : webhook.lastError();
    }
}
