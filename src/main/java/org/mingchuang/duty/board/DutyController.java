package org.mingchuang.duty.board;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.mingchuang.duty.entry.Duty;
import org.mingchuang.duty.entry.DutyLedger;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.StaleVersion;
import org.mingchuang.organization.Posts;
import org.mingchuang.web.Csv;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 待办与时限. */
@Controller
@RequestMapping("/office/duties")
@Permitted(Permission.OFFICE)
class DutyController {

    private static final int MOST_EXPORTED = 10_000;
    private static final String SHOW = "duty/board/show";

    private final MyDayPages days;
    private final Listings listings;
    private final BoardPages boards;
    private final MonthPages months;
    private final DutyPages pages;
    private final DutyTabs tabs;
    private final DutyLedger ledger;
    private final DutyLists lists;
    private final Posts posts;
    private final Texts texts;
    private final Clock clock;

    DutyController(
            MyDayPages days,
            Listings listings,
            BoardPages boards,
            MonthPages months,
            DutyPages pages,
            DutyTabs tabs,
            DutyLedger ledger,
            DutyLists lists,
            Posts posts,
            Texts texts,
            Clock clock) {
        this.days = days;
        this.listings = listings;
        this.boards = boards;
        this.months = months;
        this.pages = pages;
        this.tabs = tabs;
        this.ledger = ledger;
        this.lists = lists;
        this.posts = posts;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView day(Actor actor) {
        return Screen.of("duty/board/day", days.page(actor));
    }

    @GetMapping("/finished")
    ModelAndView finished(DutyForm form, Actor actor) {
        var listing = listings.of(Scope.FINISHED, finished(form), "", actor);
        return Screen.of("duty/board/finished", new FinishedPage(tabs.of(DutyTabs.FINISHED, actor), listing));
    }

    @GetMapping("/finished/export")
    ModelAndView exportFinished(DutyForm form, Actor actor) {
        return Csv.attachment(
                "已办结事项", DutyLine.HEAD, listings.cells(Scope.FINISHED, finished(form), MOST_EXPORTED, actor));
    }

    @GetMapping("/board")
    @Permitted(Permission.WATCH_DUTIES)
    ModelAndView board(DutyForm form, Actor actor) {
        return Screen.of("duty/board/board", boards.page(watched(form), actor));
    }

    @GetMapping("/board/export")
    @Permitted(Permission.WATCH_DUTIES)
    ModelAndView exportBoard(DutyForm form, Actor actor) {
        return Csv.attachment(
                "督办看板", DutyLine.HEAD, listings.cells(Scope.WATCHED, watched(form), MOST_EXPORTED, actor));
    }

    @GetMapping("/calendar")
    ModelAndView month(
            @RequestParam(defaultValue = "") String month, @RequestParam(defaultValue = "") String all, Actor actor) {
        return Screen.of("duty/board/month", months.page(month(month), all.equals("true"), actor));
    }

    @GetMapping("/{id:\\d{1,18}}")
    ModelAndView show(@PathVariable long id, Actor actor) {
        return Screen.of(SHOW, pages.page(found(id, actor), "", FormErrors.none(), actor));
    }

    @PostMapping("/{id:\\d{1,18}}/explanation")
    ModelAndView explain(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            RedirectAttributes next) {
        Duty duty = found(id, actor);
        try {
            return ledger.explain(id, version, reason, actor)
                    .fold(
                            done -> explained(id, next),
                            refusals -> Screen.of(
                                    SHOW,
                                    pages.page(duty, reason, texts.errors(refusals), actor),
                                    HttpStatus.UNPROCESSABLE_CONTENT));
        } catch (StaleVersion e) {
            return Screen.of(SHOW, pages.page(found(id, actor), reason, FormErrors.none(), actor), HttpStatus.CONFLICT);
        }
    }

    private ModelAndView explained(long id, RedirectAttributes next) {
        next.addFlashAttribute(Notice.ATTRIBUTE, Notice.done(texts.of("duty.board.notice.EXPLAINED")));
        return Screen.redirect(DutyPages.address(id));
    }

    private static DutyFilter finished(DutyForm form) {
        return form.filter(DutyTabs.FINISHED, "", DutyOrder.ENDED);
    }

    private static DutyFilter watched(DutyForm form) {
        return form.filter(DutyTabs.BOARD, DutyForm.OPEN, DutyOrder.DUE);
    }

    private YearMonth month(String text) {
        try {
            return text.matches("20[0-9]{2}-[0-9]{2}") ? YearMonth.parse(text) : months.currentMonth();
        } catch (DateTimeParseException e) {
            return months.currentMonth();
        }
    }

    /** One that the actor may not see is not there. */
    private Duty found(long id, Actor actor) {
        Instant now = clock.instant();
        return ledger.find(id)
                .filter(duty -> lists.mayRead(id, Viewer.of(actor, posts, now)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
