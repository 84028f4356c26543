package org.mingchuang.proofing.keeping;

import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Permission;
import org.mingchuang.web.Csv;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Notice;
import org.mingchuang.web.Permitted;
import org.mingchuang.web.Screen;
import org.mingchuang.web.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 检查规则: how each has done; what is useless is switched off. */
@Controller
@RequestMapping(RuleUsePages.LIST)
@Permitted(Permission.KEEP_RULES)
class RuleUseController {

    private static final String SHOW = "proofing/keeping/show";

    private final RuleUsePages pages;
    private final RuleSwitchDesk desk;
    private final Texts texts;

    RuleUseController(RuleUsePages pages, RuleSwitchDesk desk, Texts texts) {
        this.pages = pages;
        this.desk = desk;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String category,
            @RequestParam(defaultValue = "") String order,
            @RequestParam(defaultValue = "1") int page) {
        return Screen.of("proofing/keeping/list", pages.list(RuleUseFilter.of(q, category, order), page));
    }

    @GetMapping("/export")
    ModelAndView export(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String category,
            @RequestParam(defaultValue = "") String order) {
        return Csv.attachment("检查规则成效", pages.exportHead(), pages.exportRows(RuleUseFilter.of(q, category, order)));
    }

    /** A rule's name has strokes in it, so it is no part of the path. */
    @GetMapping("/one")
    ModelAndView show(@RequestParam String rule) {
        return Screen.of(SHOW, pages.page(rule, "", FormErrors.none()).orElseThrow(RuleUseController::missing));
    }

    @PostMapping("/off")
    ModelAndView switchOff(
            @RequestParam String rule,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            RedirectAttributes next) {
        known(rule);
        return desk.switchOff(rule, reason, actor)
                .fold(
                        done -> done(rule, "OFF", next),
                        refusals -> Screen.of(
                                SHOW,
                                pages.page(rule, reason, texts.errors(refusals))
                                        .orElseThrow(RuleUseController::missing),
                                HttpStatus.UNPROCESSABLE_CONTENT));
    }

    @PostMapping("/on")
    ModelAndView switchOn(@RequestParam String rule, Actor actor, RedirectAttributes next) {
        known(rule);
        Outcome<String> on = desk.switchOn(rule, actor);
        return on.fold(done -> done(rule, "ON", next), refusals -> {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        });
    }

    private void known(String rule) {
        if (pages.page(rule, "", FormErrors.none()).isEmpty()) {
            throw missing();
        }
    }

    private ModelAndView done(String rule, String what, RedirectAttributes next) {
        next.addFlashAttribute(Notice.ATTRIBUTE, Notice.done(texts.of("proofing.keeping.notice." + what)));
        return Screen.redirect(RuleUsePages.address(rule));
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
