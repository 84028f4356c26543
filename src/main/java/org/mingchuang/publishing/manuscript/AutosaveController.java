package org.mingchuang.publishing.manuscript;

import java.util.Map;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.web.Dates;
import org.mingchuang.web.Notice;
import org.mingchuang.web.Permitted;
import org.mingchuang.web.Screen;
import org.mingchuang.web.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 自动保存: the editor sends what is typed every few seconds. */
@Controller
@RequestMapping("/office/manuscripts/{id:\\d+}/autosave")
@Permitted(Permission.WRITE_MANUSCRIPTS)
class AutosaveController {

    private final ManuscriptReading reading;
    private final AutosaveDesk desk;
    private final Dates dates;
    private final Texts texts;

    AutosaveController(ManuscriptReading reading, AutosaveDesk desk, Dates dates, Texts texts) {
        this.reading = reading;
        this.desk = desk;
        this.dates = dates;
        this.texts = texts;
    }

    /** 409 tells that somebody else has taken over; what was sent is not kept then. */
    @PostMapping
    ResponseEntity<Map<String, String>> keep(@PathVariable long id, ManuscriptForm form, Actor actor) {
        return desk.keep(writable(id, actor).id(), form, actor)
                .fold(
                        at -> ResponseEntity.ok(Map.of("at", dates.brief(at))),
                        refusals ->
                                ResponseEntity.status(HttpStatus.CONFLICT).body(Map.of("message", texts.of(refusals))));
    }

    @PostMapping("/removal")
    ModelAndView giveUp(@PathVariable long id, Actor actor, RedirectAttributes next) {
        Manuscript manuscript = writable(id, actor);
        desk.giveUp(manuscript.id(), actor);
        next.addFlashAttribute(
                Notice.ATTRIBUTE, Notice.done(texts.of("publishing.manuscript.notice.AUTOSAVE_GIVEN_UP")));
        return Screen.redirect("/office/manuscripts/" + id + "/edit");
    }

    private Manuscript writable(long id, Actor actor) {
        Manuscript manuscript =
                reading.find(id, actor).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!ManuscriptPolicy.may(actor, ManuscriptAct.SAVE, manuscript)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return manuscript;
    }
}
