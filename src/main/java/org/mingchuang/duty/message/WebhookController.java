package org.mingchuang.duty.message;

import java.util.List;
import java.util.function.Supplier;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.StaleVersion;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Notice;
import org.mingchuang.web.Permitted;
import org.mingchuang.web.Screen;
import org.mingchuang.web.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 群机器人. */
@Controller
@RequestMapping(WebhookPages.LIST)
@Permitted(Permission.MANAGE_DUTIES)
class WebhookController {

    private static final String EDIT = "duty/message/webhook";

    private final WebhookDesk desk;
    private final WebhookPages pages;
    private final Texts texts;

    WebhookController(WebhookDesk desk, WebhookPages pages, Texts texts) {
        this.desk = desk;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView list(Actor actor) {
        return Screen.of("duty/message/webhooks", pages.list(actor));
    }

    @GetMapping("/new")
    ModelAndView blank(Actor actor) {
        return Screen.of(EDIT, pages.blank(actor));
    }

    @PostMapping
    ModelAndView add(WebhookForm form, Actor actor, RedirectAttributes next) {
        return desk.add(form, actor)
                .fold(
                        id -> done(WebhookAct.ADDED, id, next),
                        refusals -> Screen.of(
                                EDIT,
                                pages.adding(form, texts.errors(refusals), actor),
                                HttpStatus.UNPROCESSABLE_CONTENT));
    }

    @GetMapping("/{id:\\d+}")
    ModelAndView show(@PathVariable long id, Actor actor) {
        return Screen.of(EDIT, pages.show(found(id), actor));
    }

    @PostMapping("/{id:\\d+}")
    ModelAndView change(@PathVariable long id, WebhookForm form, Actor actor, RedirectAttributes next) {
        found(id);
        return answered(() -> desk.change(id, form, actor), WebhookAct.CHANGED, id, form, actor, next);
    }

    @PostMapping("/{id:\\d+}/suspension")
    ModelAndView suspend(@PathVariable long id, WebhookForm form, Actor actor, RedirectAttributes next) {
        WebhookForm kept = WebhookForm.of(found(id)).again(form.seenVersion());
        return answered(
                () -> desk.turn(id, false, form.seenVersion(), actor), WebhookAct.SWITCHED_OFF, id, kept, actor, next);
    }

    @PostMapping("/{id:\\d+}/resumption")
    ModelAndView resume(@PathVariable long id, WebhookForm form, Actor actor, RedirectAttributes next) {
        WebhookForm kept = WebhookForm.of(found(id)).again(form.seenVersion());
        return answered(
                () -> desk.turn(id, true, form.seenVersion(), actor), WebhookAct.SWITCHED_ON, id, kept, actor, next);
    }

    @PostMapping("/{id:\\d+}/trial")
    ModelAndView attempt(@PathVariable long id, Actor actor, RedirectAttributes next) {
        found(id);
        Notice notice = desk.attempt(id, actor)
                .fold(
                        answer -> answer instanceof Answer.Taken
                                ? Notice.done(texts.of("duty.message.webhook.notice.TRIED"))
                                : Notice.refused(texts.of("duty.message.webhook.notice.TRIAL_FAILED")),
                        refusals -> Notice.refused(texts.of(refusals)));
        next.addFlashAttribute(Notice.ATTRIBUTE, notice);
        return Screen.redirect(WebhookPages.LIST + "/" + id);
    }

    private ModelAndView answered(
            Supplier<Outcome<Long>> act,
            WebhookAct kind,
            long id,
            WebhookForm form,
            Actor actor,
            RedirectAttributes next) {
        try {
            return act.get().fold(done -> done(kind, id, next), refusals -> {
                FormErrors errors = texts.errors(refusals);
                return Screen.of(EDIT, pages.refused(found(id), form, errors, actor), HttpStatus.UNPROCESSABLE_CONTENT);
            });
        } catch (StaleVersion e) {
            FormErrors stale = texts.errors(List.of(WebhookRequirements.refusal("STALE")));
            return Screen.of(EDIT, pages.overtaken(found(id), form, stale, actor), HttpStatus.CONFLICT);
        }
    }

    private ModelAndView done(WebhookAct act, long id, RedirectAttributes next) {
        next.addFlashAttribute(Notice.ATTRIBUTE, Notice.done(texts.of("duty.message.webhook.notice." + act.name())));
        return Screen.redirect(WebhookPages.LIST + "/" + id);
    }

    private Webhook found(long id) {
        return desk.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
