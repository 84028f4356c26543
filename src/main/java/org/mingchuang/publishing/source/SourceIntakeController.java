package org.mingchuang.publishing.source;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.mingchuang.kernel.Actor;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 导入稿源单位名单: choose the file, look at what it would do, save. */
@Controller
@RequestMapping("/office/sources/intake")
@Permitted(Permission.MANAGE_SOURCES)
class SourceIntakeController {

    private static final String CHOOSE = "publishing/source/intake";
    private static final String PREVIEW = "publishing/source/preview";

    private final SourceIntakeDesk desk;
    private final SourceIntakePages pages;
    private final Texts texts;

    SourceIntakeController(SourceIntakeDesk desk, SourceIntakePages pages, Texts texts) {
        this.desk = desk;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView choose() {
        return Screen.of(CHOOSE, pages.blank());
    }

    @PostMapping
    ModelAndView preview(SourceIntakeForm form, @RequestParam MultipartFile file) throws IOException {
        Optional<SourceTerms> terms = form.terms();
        if (terms.isEmpty()) {
            Refusal missing = SourceUnitRequirements.refusal("DAY_MISSING").at("from");
            return refused(form, List.of(missing));
        }
        return desk.read(file.getBytes())
                .fold(
                        lines -> Screen.of(PREVIEW, pages.preview(form, lines, desk.plan(lines, terms.get()), "")),
                        refusals -> refused(form, refusals));
    }

    @PostMapping("/saving")
    ModelAndView save(SourceIntakeForm form, Actor actor, RedirectAttributes next) {
        List<SourceLine> lines = form.readLines();
        Optional<SourceTerms> terms = form.terms();
        if (lines.isEmpty() || terms.isEmpty()) {
            return refused(
                    form, List.of(SourceUnitRequirements.refusal("SHEET_EMPTY").at("file")));
        }
        try {
            return desk.save(lines, terms.get(), form.seenPlan(), actor)
                    .fold(plan -> saved(plan, next), refusals -> refused(form, refusals));
        } catch (StaleVersion e) {
            String stale = texts.of("publishing.source.label.LIST_OVERTAKEN");
            return Screen.of(
                    PREVIEW, pages.preview(form, lines, desk.plan(lines, terms.get()), stale), HttpStatus.CONFLICT);
        }
    }

    private ModelAndView saved(SourcePlan plan, RedirectAttributes next) {
        String text = texts.of(
                "publishing.source.notice.TAKEN_IN",
                plan.of(SourceUnitAct.ADDED).size(),
                plan.of(SourceUnitAct.CHANGED).size(),
                plan.of(SourceUnitAct.ENDED).size());
        next.addFlashAttribute(Notice.ATTRIBUTE, Notice.done(text));
        return Screen.redirect(SourceUnitPages.LIST);
    }

    private ModelAndView refused(SourceIntakeForm form, List<Refusal> refusals) {
        return Screen.of(CHOOSE, pages.again(form, texts.errors(refusals)), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
