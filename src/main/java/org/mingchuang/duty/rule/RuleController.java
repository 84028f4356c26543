package org.mingchuang.duty.rule;

import java.util.List;
import java.util.function.Supplier;
import org.mingchuang.duty.board.DutyTabs;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.kernel.StaleVersion;
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

/** 时限规则. Everybody reads by which rules the clocks run; the office head sets what is free to be set. */
@Controller
@RequestMapping("/office/duties/rules")
class RuleController {

    private static final String EDIT = "duty/rule/edit";

    private final RuleBook rules;
    private final RuleDesk desk;
    private final RulePages pages;
    private final Texts texts;

    RuleController(RuleBook rules, RuleDesk desk, RulePages pages, Texts texts) {
        this.rules = rules;
        this.desk = desk;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping
    @Permitted(Permission.OFFICE)
    ModelAndView list(Actor actor) {
        return Screen.of("duty/rule/list", pages.list(actor));
    }

    @GetMapping("/{code}")
    @Permitted(Permission.MANAGE_DUTIES)
    ModelAndView edit(@PathVariable String code) {
        return Screen.of(EDIT, pages.edit(known(code)));
    }

    @PostMapping("/{code}")
    @Permitted(Permission.MANAGE_DUTIES)
    ModelAndView change(@PathVariable String code, RuleForm form, Actor actor, RedirectAttributes next) {
        return answered(known(code), form, () -> desk.change(code, form, actor), next);
    }

    @PostMapping("/{code}/original")
    @Permitted(Permission.MANAGE_DUTIES)
    ModelAndView reset(@PathVariable String code, RuleForm form, Actor actor, RedirectAttributes next) {
        RuleForm shown = RuleForm.of(rules.rule(known(code)), form.seenVersion());
        return answered(code, shown, () -> desk.reset(code, form.seenVersion(), actor), next);
    }

    private ModelAndView answered(String code, RuleForm form, Supplier<Outcome<String>> act, RedirectAttributes next) {
        try {
            return act.get()
                    .fold(
                            done -> saved(next),
                            refusals -> shown(code, form, refusals, HttpStatus.UNPROCESSABLE_CONTENT));
        } catch (StaleVersion e) {
            return shown(code, form, List.of(Refusal.of("duty.rule.refusal.STALE")), HttpStatus.CONFLICT);
        }
    }

    private ModelAndView saved(RedirectAttributes next) {
        next.addFlashAttribute(Notice.ATTRIBUTE, Notice.done(texts.of("duty.rule.notice.SAVED")));
        return Screen.redirect(DutyTabs.RULES);
    }

    private ModelAndView shown(String code, RuleForm form, List<Refusal> refusals, HttpStatus status) {
        return Screen.of(EDIT, pages.page(code, form, texts.errors(refusals)), status);
    }

    private String known(String code) {
        if (!rules.knows(code)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return code;
    }
}
