package org.mingchuang.publishing.manuscript;

import java.io.IOException;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.web.Notice;
import org.mingchuang.web.Permitted;
import org.mingchuang.web.Screen;
import org.mingchuang.web.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 复制稿件: into the unit of whoever copies, from the newest version that this person may read. */
@Controller
@Permitted(Permission.WRITE_MANUSCRIPTS)
class CopyController {

    private final ManuscriptReading reading;
    private final ManuscriptCopies copies;
    private final Texts texts;

    CopyController(ManuscriptReading reading, ManuscriptCopies copies, Texts texts) {
        this.reading = reading;
        this.copies = copies;
        this.texts = texts;
    }

    @PostMapping("/office/manuscripts/{id:\\d+}/copy")
    ModelAndView copy(@PathVariable long id, Actor actor, RedirectAttributes next) throws IOException {
        Version version = reading.read(id, actor)
                .flatMap(ReadableManuscript::newest)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return copies.copy(version, actor.unit(), actor)
                .fold(
                        made -> answer(
                                "/office/manuscripts/" + made.value() + "/edit",
                                Notice.done(texts.of("publishing.manuscript.notice.COPIED")),
                                next),
                        refusals -> answer("/office/manuscripts/" + id, Notice.refused(texts.of(refusals)), next));
    }

    private static ModelAndView answer(String address, Notice notice, RedirectAttributes next) {
        next.addFlashAttribute(Notice.ATTRIBUTE, notice);
        return Screen.redirect(address);
    }
}
