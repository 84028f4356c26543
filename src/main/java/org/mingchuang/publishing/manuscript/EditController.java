package org.mingchuang.publishing.manuscript;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.kernel.StaleVersion;
import org.mingchuang.publishing.Manuscripts;
import org.mingchuang.publishing.manuscript.EditPage.Conflict;
import org.mingchuang.web.Notice;
import org.mingchuang.web.Permitted;
import org.mingchuang.web.Screen;
import org.mingchuang.web.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 编辑稿件. */
@Controller
@RequestMapping("/office/manuscripts/{id:\\d+}")
@Permitted(Permission.WRITE_MANUSCRIPTS)
class EditController {

    private static final String EDIT = "publishing/manuscript/edit";

    private final ManuscriptReading reading;
    private final Manuscripts manuscripts;
    private final EditLockDesk locks;
    private final Uploads uploads;
    private final AutosaveDesk autosaves;
    private final EditPages pages;
    private final Texts texts;

    EditController(
            ManuscriptReading reading,
            Manuscripts manuscripts,
            EditLockDesk locks,
            Uploads uploads,
            AutosaveDesk autosaves,
            EditPages pages,
            Texts texts) {
        this.reading = reading;
        this.manuscripts = manuscripts;
        this.locks = locks;
        this.uploads = uploads;
        this.autosaves = autosaves;
        this.pages = pages;
        this.texts = texts;
    }

    /** Not while somebody else is writing, and not in review: the manuscript's page says what to do then. */
    @GetMapping("/edit")
    ModelAndView edit(@PathVariable long id, Actor actor, RedirectAttributes next) {
        Manuscript manuscript = writable(id, actor);
        if (!manuscript.may(ManuscriptAct.SAVE)
                || !locks.enter(manuscript.id(), actor).isDone()) {
            return Screen.redirect(address(manuscript));
        }
        return Screen.of(
                EDIT,
                autosaves
                        .of(manuscript.id(), actor)
                        .map(kept -> pages.restored(manuscript, kept))
                        .orElseGet(() -> pages.page(manuscript)));
    }

    @PostMapping
    ModelAndView save(
            @PathVariable long id,
            ManuscriptForm form,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @RequestParam(required = false) @Nullable MultipartFile coverFile,
            @RequestParam(defaultValue = "") String then,
            Actor actor,
            RedirectAttributes next)
            throws IOException {
        Manuscript manuscript = writable(id, actor);
        Uploads.Taken taken = uploads.take(manuscript.id(), files, coverFile, actor);
        ManuscriptForm filled = form.with(taken.attachments(), taken.cover());
        List<Refusal> unread = Stream.concat(form.misread().stream(), taken.refusals().stream())
                .toList();
        if (!unread.isEmpty()) {
            return refused(manuscript, filled, unread);
        }
        try {
            return manuscripts
                    .save(manuscript.id(), form.version(), filled.text(manuscript.kind()), actor)
                    .fold(
                            version -> saved(id, filled.at(version), then, actor, next),
                            refusals -> refused(manuscript, filled, refusals));
        } catch (StaleVersion e) {
            return overtaken(writable(id, actor), filled);
        }
    }

    private ModelAndView saved(long id, ManuscriptForm form, String then, Actor actor, RedirectAttributes next) {
        Manuscript manuscript = writable(id, actor);
        autosaves.giveUp(manuscript.id(), actor);
        if (then.equals("close")) {
            locks.leave(manuscript.id(), actor);
            return done(manuscript, "SAVED", "", next);
        }
        if (!then.equals("submit")) {
            return done(manuscript, "SAVED", "/edit", next);
        }
        return manuscripts
                .submit(manuscript.id(), form.version(), actor)
                .fold(run -> done(manuscript, "SUBMITTED", "", next), refusals -> refused(manuscript, form, refusals));
    }

    private ModelAndView done(Manuscript manuscript, String what, String where, RedirectAttributes next) {
        next.addFlashAttribute(
                Notice.ATTRIBUTE,
                Notice.done(
                        texts.of("publishing.manuscript.notice." + what, manuscript.title(), manuscript.working())));
        return Screen.redirect(address(manuscript) + where);
    }

    private ModelAndView refused(Manuscript manuscript, ManuscriptForm form, List<Refusal> refusals) {
        boolean locked = refusals.stream().anyMatch(refusal -> refusal.key().endsWith(".LOCKED"));
        return shown(manuscript, form, refusals, null, locked ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** The newer text can be read beside; what was typed here is still in the form, which now counts as having seen it. */
    private ModelAndView overtaken(Manuscript manuscript, ManuscriptForm form) {
        return shown(
                manuscript,
                form.at(manuscript.working()),
                List.of(),
                pages.overtaken(manuscript.id()),
                HttpStatus.CONFLICT);
    }

    private ModelAndView shown(
            Manuscript manuscript,
            ManuscriptForm form,
            List<Refusal> refusals,
            @Nullable Conflict conflict,
            HttpStatus status) {
        return Screen.of(EDIT, pages.page(manuscript, form, texts.errors(refusals), conflict), status);
    }

    /** From the editor, which puts the picture at the answered address into the text. */
    @PostMapping("/pictures")
    ResponseEntity<Map<String, String>> picture(@PathVariable long id, @RequestParam MultipartFile file, Actor actor)
            throws IOException {
        return uploads.take(writable(id, actor).id(), file, actor)
                .fold(
                        stored -> ResponseEntity.ok(Map.of(
                                "location", "/office/files/" + stored.id().value())),
                        refusals -> ResponseEntity.unprocessableContent().body(Map.of("message", texts.of(refusals))));
    }

    @PostMapping("/lock")
    ModelAndView takeOver(@PathVariable long id, Actor actor, RedirectAttributes next) {
        Manuscript manuscript = writable(id, actor);
        return locks.takeOver(manuscript.id(), actor)
                .fold(done -> Screen.redirect(address(manuscript) + "/edit"), refusals -> {
                    next.addFlashAttribute(Notice.ATTRIBUTE, Notice.refused(texts.of(refusals)));
                    return Screen.redirect(address(manuscript));
                });
    }

    @PostMapping("/lock/release")
    ModelAndView leave(@PathVariable long id, Actor actor) {
        Manuscript manuscript = writable(id, actor);
        locks.leave(manuscript.id(), actor);
        return Screen.redirect(address(manuscript));
    }

    private Manuscript writable(long id, Actor actor) {
        Manuscript manuscript =
                reading.find(id, actor).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!ManuscriptPolicy.may(actor, ManuscriptAct.SAVE, manuscript)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return manuscript;
    }

    private static String address(Manuscript manuscript) {
        return "/office/manuscripts/" + manuscript.id().value();
    }
}
