package org.mingchuang.calendar.year;

import java.util.List;
import org.mingchuang.kernel.Actor;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 工作日历: the year for everybody, its changes for the office. */
@Controller
@RequestMapping(YearPages.ADDRESS)
@Permitted(Permission.OFFICE)
class YearController {

    private final YearDesk desk;
    private final YearPages pages;
    private final ProposalPages proposals;
    private final Texts texts;

    YearController(YearDesk desk, YearPages pages, ProposalPages proposals, Texts texts) {
        this.desk = desk;
        this.pages = pages;
        this.proposals = proposals;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView show(@RequestParam(defaultValue = "0") int year, Actor actor) {
        return Screen.of("calendar/year/show", pages.show(year, actor, CorrectionForm.blank(), FormErrors.none()));
    }

    @GetMapping("/arrangement")
    @Permitted(Permission.MANAGE_CALENDAR)
    ModelAndView blank() {
        return Screen.of("calendar/year/arrange", new ArrangementPage("", "", FormErrors.none()));
    }

    /** The table or the notice, looked at before it is saved; again with what was typed when that is wrong. */
    @PostMapping("/arrangement")
    @Permitted(Permission.MANAGE_CALENDAR)
    ModelAndView propose(
            @RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "") String source, Actor actor) {
        return desk.propose(text, source, actor)
                .fold(
                        proposal -> Screen.of("calendar/year/confirm", proposals.show(proposal, text, false)),
                        refusals -> refused(text, source, refusals));
    }

    @PostMapping("/correction")
    @Permitted(Permission.MANAGE_CALENDAR)
    ModelAndView correct(CorrectionForm form, Actor actor) {
        return desk.propose(form.line(), form.source(), actor)
                .fold(
                        proposal -> Screen.of("calendar/year/confirm", proposals.show(proposal, form.line(), false)),
                        refusals -> Screen.of(
                                "calendar/year/show",
                                pages.show(form.year(), actor, form, texts.errors(form.placed(refusals))),
                                HttpStatus.UNPROCESSABLE_CONTENT));
    }

    /** Saves what was looked at, or shows it anew when the calendar has changed since. */
    @PostMapping("/changes")
    @Permitted(Permission.MANAGE_CALENDAR)
    ModelAndView save(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "0") long version,
            Actor actor,
            RedirectAttributes next) {
        return desk.propose(text, source, actor)
                .fold(
                        proposal -> save(proposal, text, version, actor, next),
                        refusals -> refused(text, source, refusals));
    }

    private ModelAndView save(Proposal proposal, String text, long version, Actor actor, RedirectAttributes next) {
        try {
            desk.save(proposal, version, actor).orElseThrow();
        } catch (StaleVersion e) {
            return Screen.of("calendar/year/confirm", proposals.show(proposal, text, true), HttpStatus.CONFLICT);
        }
        next.addFlashAttribute(Notice.ATTRIBUTE, Notice.done(texts.of("calendar.year.notice.SAVED")));
        return Screen.redirect(YearPages.ADDRESS + "?year=" + year(proposal));
    }

    private ModelAndView refused(String text, String source, List<Refusal> refusals) {
        return Screen.of(
                "calendar/year/arrange",
                new ArrangementPage(text, source, texts.errors(refusals)),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static int year(Proposal proposal) {
        List<Integer> years =
                proposal.entries().stream().map(entry -> entry.date().getYear()).toList();
        return years.isEmpty() ? proposal.years().stream().findFirst().orElse(0) : years.getLast();
    }
}
