package org.mingchuang.duty.message;

import java.util.List;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.StaleVersion;
import org.mingchuang.web.Notice;
import org.mingchuang.web.Permitted;
import org.mingchuang.web.Screen;
import org.mingchuang.web.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 提醒设置: everybody's own. */
@Controller
@RequestMapping(MessagePages.SETTINGS)
@Permitted(Permission.OFFICE)
class PreferenceController {

    private static final String SCREEN = "duty/message/settings";

    private final PreferenceDesk desk;
    private final PreferencePages pages;
    private final Texts texts;

    PreferenceController(PreferenceDesk desk, PreferencePages pages, Texts texts) {
        this.desk = desk;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView show(Actor actor) {
        return Screen.of(SCREEN, pages.show(actor));
    }

    @PostMapping
    ModelAndView save(PreferenceForm form, Actor actor, RedirectAttributes next) {
        try {
            return desk.save(form, actor)
                    .fold(
                            saved -> done(next),
                            refusals -> Screen.of(
                                    SCREEN,
                                    pages.refused(form, texts.errors(refusals), actor),
                                    HttpStatus.UNPROCESSABLE_CONTENT));
        } catch (StaleVersion e) {
            var stale = texts.errors(List.of(PreferenceRequirements.refusal("STALE")));
            return Screen.of(SCREEN, pages.overtaken(form, stale, actor), HttpStatus.CONFLICT);
        }
    }

    private ModelAndView done(RedirectAttributes next) {
        next.addFlashAttribute(Notice.ATTRIBUTE, Notice.done(texts.of("duty.message.notice.SAVED")));
        return Screen.redirect(MessagePages.SETTINGS);
    }
}
