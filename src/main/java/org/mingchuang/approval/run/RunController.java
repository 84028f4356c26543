package org.mingchuang.approval.run;

import java.util.List;
import java.util.function.Supplier;
import org.mingchuang.approval.Approvals;
import org.mingchuang.approval.RunId;
import org.mingchuang.approval.RunState;
import org.mingchuang.approval.RunView;
import org.mingchuang.approval.run.RunPage.Typed;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.Refusal;
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

/** 审签页面: one submission, and the decisions on it. */
@Controller
@RequestMapping("/office/approvals/{run:\\d+}")
@Permitted(Permission.OFFICE)
class RunController {

    private static final String SHOW = "approval/run/show";
    private static final String RETURN = "approval/run/return";
    private static final String ESCALATION = "approval/run/escalation";

    private final RunPages pages;
    private final Approvals approvals;
    private final Texts texts;

    RunController(RunPages pages, Approvals approvals, Texts texts) {
        this.pages = pages;
        this.approvals = approvals;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView show(@PathVariable("run") long run, Actor actor) {
        return screen(SHOW, run, actor);
    }

    @GetMapping("/return")
    ModelAndView returning(@PathVariable("run") long run, Actor actor) {
        return screen(RETURN, run, actor);
    }

    @GetMapping("/escalation")
    ModelAndView escalating(@PathVariable("run") long run, Actor actor) {
        return screen(ESCALATION, run, actor);
    }

    @PostMapping("/approval")
    ModelAndView approve(@PathVariable("run") long run, DecisionForm form, Actor actor, RedirectAttributes redirect) {
        return decided(
                SHOW,
                run,
                form,
                actor,
                redirect,
                () -> approvals.approve(new RunId(run), form.version(), form.opinionText(), form.tickedGates(), actor));
    }

    @PostMapping("/return")
    ModelAndView sendBack(@PathVariable("run") long run, DecisionForm form, Actor actor, RedirectAttributes redirect) {
        return decided(
                RETURN,
                run,
                form,
                actor,
                redirect,
                () -> approvals.sendBack(
                        new RunId(run), form.version(), form.toStepNumber(), form.reasonText(), actor));
    }

    @PostMapping("/escalation")
    ModelAndView escalate(@PathVariable("run") long run, DecisionForm form, Actor actor, RedirectAttributes redirect) {
        return decided(
                ESCALATION,
                run,
                form,
                actor,
                redirect,
                () -> approvals.escalate(new RunId(run), form.version(), form.opinionText(), actor));
    }

    @PostMapping("/recall")
    ModelAndView recall(@PathVariable("run") long run, DecisionForm form, Actor actor, RedirectAttributes redirect) {
        return decided(SHOW, run, form, actor, redirect, () -> approvals.recall(new RunId(run), form.version(), actor));
    }

    private ModelAndView screen(String template, long run, Actor actor) {
        Run found = readable(run, actor);
        return Screen.of(template, pages.page(found, actor, Typed.nothing(), FormErrors.none(), ""));
    }

    private ModelAndView decided(
            String template,
            long run,
            DecisionForm form,
            Actor actor,
            RedirectAttributes redirect,
            Supplier<Outcome<RunView>> decision) {
        readable(run, actor);
        try {
            return decision.get()
                    .fold(view -> done(view, redirect), refusals -> refused(template, run, form, actor, refusals));
        } catch (StaleVersion e) {
            return shown(
                    SHOW, run, form, actor, List.of(Refusal.of("approval.run.refusal.STALE")), HttpStatus.CONFLICT);
        }
    }

    /** A signer goes on with the list of what waits; whoever recalled stays with the run. */
    private ModelAndView done(RunView view, RedirectAttributes redirect) {
        String decision = view.signatures().getLast().decision();
        redirect.addFlashAttribute(
                Notice.ATTRIBUTE, Notice.done(texts.of("approval.run.notice.DECIDED", view.title(), decision)));
        return Screen.redirect(
                view.state() == RunState.RECALLED
                        ? "/office/approvals/" + view.id().value()
                        : "/office/approvals");
    }

    private ModelAndView refused(String template, long run, DecisionForm form, Actor actor, List<Refusal> refusals) {
        return shown(template, run, form, actor, refusals, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** The newer state, with what was typed. */
    private ModelAndView shown(
            String template, long run, DecisionForm form, Actor actor, List<Refusal> refusals, HttpStatus status) {
        FormErrors errors = texts.errors(refusals);
        RunPage page = pages.page(readable(run, actor), actor, form.typed(), errors, errors.at(""));
        return Screen.of(page.decision() == null ? SHOW : template, page, status);
    }

    private Run readable(long run, Actor actor) {
        Run found = pages.find(run).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!pages.mayRead(found, actor)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return found;
    }
}
