package org.mingchuang.duty.message;

import java.util.function.Supplier;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.StaleVersion;
import org.mingchuang.web.Csv;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 送达情况. */
@Controller
@RequestMapping(DispatchPages.LIST)
@Permitted(Permission.MANAGE_DUTIES)
class DispatchController {

    private static final String SCREEN = "duty/message/deliveries";

    private final DispatchDesk desk;
    private final DispatchList dispatches;
    private final DispatchPages pages;
    private final Texts texts;

    DispatchController(DispatchDesk desk, DispatchList dispatches, DispatchPages pages, Texts texts) {
        this.desk = desk;
        this.dispatches = dispatches;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String channel,
            @RequestParam(defaultValue = "1") int page,
            Actor actor) {
        return Screen.of(SCREEN, pages.list(DispatchFilter.of(state, channel), page, "", actor));
    }

    @GetMapping("/export")
    ModelAndView export(
            @RequestParam(defaultValue = "") String state, @RequestParam(defaultValue = "") String channel) {
        return Csv.attachment("送达情况", pages.exportHead(), pages.exportRows(DispatchFilter.of(state, channel)));
    }

    @PostMapping("/{id:\\d+}/resending")
    ModelAndView resend(
            @PathVariable long id,
            @RequestParam(defaultValue = "-1") long version,
            Actor actor,
            RedirectAttributes next) {
        return answered(id, () -> desk.resend(id, version, actor), DispatchAct.RESENT, actor, next);
    }

    @PostMapping("/{id:\\d+}/confirmation")
    ModelAndView confirm(
            @PathVariable long id,
            @RequestParam(defaultValue = "-1") long version,
            Actor actor,
            RedirectAttributes next) {
        return answered(id, () -> desk.confirm(id, version, actor), DispatchAct.CONFIRMED, actor, next);
    }

    private ModelAndView answered(
            long id, Supplier<Outcome<Integer>> act, DispatchAct kind, Actor actor, RedirectAttributes next) {
        if (dispatches.find(id).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        try {
            Notice notice = act.get()
                    .fold(
                            count -> Notice.done(texts.of("duty.message.delivery.notice." + kind.name(), count)),
                            refusals -> Notice.refused(texts.of(refusals)));
            next.addFlashAttribute(Notice.ATTRIBUTE, notice);
            return Screen.redirect(DispatchPages.LIST);
        } catch (StaleVersion e) {
            String error = texts.of(DispatchDesk.refusal("STALE"));
            return Screen.of(SCREEN, pages.list(DispatchFilter.of("", ""), 1, error, actor), HttpStatus.CONFLICT);
        }
    }
}
