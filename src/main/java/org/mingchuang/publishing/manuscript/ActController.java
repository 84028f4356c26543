package org.mingchuang.publishing.manuscript;

import java.util.List;
import java.util.function.Function;
import org.mingchuang.approval.Approvals;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.kernel.StaleVersion;
import org.mingchuang.publishing.ManuscriptId;
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

/** 办理稿件: the acts beside writing, each a sub-resource. */
@Controller
@RequestMapping("/office/manuscripts/{id:\\d+}")
@Permitted({Permission.WRITE_MANUSCRIPTS, Permission.WITHDRAW, Permission.MANAGE_SITE})
class ActController {

    private final ManuscriptReading reading;
    private final ManuscriptDesk desk;
    private final DeliveryDesk deliveries;
    private final Approvals approvals;
    private final Texts texts;

    ActController(
            ManuscriptReading reading, ManuscriptDesk desk, DeliveryDesk deliveries, Approvals approvals, Texts texts) {
        this.reading = reading;
        this.desk = desk;
        this.deliveries = deliveries;
        this.approvals = approvals;
        this.texts = texts;
    }

    @PostMapping("/submission")
    ModelAndView submit(@PathVariable long id, @RequestParam int version, Actor actor, RedirectAttributes next) {
        return answered(id, actor, "SUBMITTED", next, found -> desk.submit(found, version, actor));
    }

    @PostMapping("/recall")
    ModelAndView recall(@PathVariable long id, @RequestParam int version, Actor actor, RedirectAttributes next) {
        return answered(id, actor, "RECALLED", next, found -> desk.recall(found, version, actor));
    }

    @PostMapping("/discard")
    ModelAndView discard(@PathVariable long id, @RequestParam int version, Actor actor, RedirectAttributes next) {
        return answered(
                id,
                actor,
                "DISCARDED",
                "/office/manuscripts/" + id + "/restoration?version=" + version,
                next,
                found -> desk.discard(found, version, actor));
    }

    @PostMapping("/restoration")
    ModelAndView restore(@PathVariable long id, @RequestParam int version, Actor actor, RedirectAttributes next) {
        return answered(id, actor, "RESTORED", next, found -> desk.restore(found, version, actor));
    }

    @PostMapping("/deliveries/retry")
    ModelAndView retry(@PathVariable long id, Actor actor, RedirectAttributes next) {
        return answered(id, actor, "RETRIED", next, found -> deliveries.retry(found, actor));
    }

    @GetMapping("/withdrawal")
    ModelAndView withdrawal(@PathVariable long id, Actor actor) {
        return withdrawal(readable(id, actor), actor, "", List.of(), HttpStatus.OK);
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(
            @PathVariable long id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            RedirectAttributes next) {
        Manuscript manuscript = readable(id, actor);
        String title = titleOf(manuscript, actor);
        try {
            return desk.withdraw(manuscript.id(), version, reason, actor)
                    .fold(
                            done -> redirect(
                                    manuscript,
                                    Notice.done(texts.of("publishing.manuscript.notice.WITHDRAWN", title)),
                                    next),
                            refusals ->
                                    withdrawal(manuscript, actor, reason, refusals, HttpStatus.UNPROCESSABLE_CONTENT));
        } catch (StaleVersion e) {
            List<Refusal> stale = List.of(Refusal.of("publishing.manuscript.refusal.STALE"));
            return withdrawal(readable(id, actor), actor, reason, stale, HttpStatus.CONFLICT);
        }
    }

    private ModelAndView withdrawal(
            Manuscript manuscript, Actor actor, String reason, List<Refusal> refusals, HttpStatus status) {
        var page = new WithdrawalPage(
                manuscript.id().value(),
                manuscript.withdrawable(),
                titleOf(manuscript, actor),
                manuscript.isLive(),
                approvals.of(manuscript.id().subject()).stream()
                        .findFirst()
                        .filter(run -> manuscript.state() == ManuscriptState.IN_REVIEW)
                        .isPresent(),
                reason,
                texts.errors(refusals));
        return Screen.of("publishing/manuscript/withdrawal", page, status);
    }

    /** The one that the public sees, whatever the draft after it is called. */
    private String titleOf(Manuscript manuscript, Actor actor) {
        return reading.readable(manuscript, actor)
                .version(manuscript.withdrawable())
                .map(version -> version.text().title())
                .orElse("");
    }

    private ModelAndView answered(
            long id, Actor actor, String done, RedirectAttributes next, Function<ManuscriptId, Outcome<?>> act) {
        return answered(id, actor, done, "", next, act);
    }

    private ModelAndView answered(
            long id,
            Actor actor,
            String done,
            String undo,
            RedirectAttributes next,
            Function<ManuscriptId, Outcome<?>> act) {
        Manuscript manuscript = readable(id, actor);
        try {
            Outcome<?> outcome = act.apply(manuscript.id());
            Notice notice = outcome.isDone()
                    ? Notice.done(text(done, manuscript)).withUndo(undo)
                    : Notice.refused(texts.of(outcome.refusals()));
            return redirect(manuscript, notice, next);
        } catch (StaleVersion e) {
            return redirect(manuscript, Notice.refused(texts.of("publishing.manuscript.refusal.STALE")), next);
        }
    }

    private String text(String done, Manuscript manuscript) {
        return texts.of("publishing.manuscript.notice." + done, manuscript.title(), manuscript.working());
    }

    private static ModelAndView redirect(Manuscript manuscript, Notice notice, RedirectAttributes next) {
        next.addFlashAttribute(Notice.ATTRIBUTE, notice);
        return Screen.redirect("/office/manuscripts/" + manuscript.id().value());
    }

    private Manuscript readable(long id, Actor actor) {
        return reading.find(id, actor).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
