package org.mingchuang.proofing.sweep;

import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.web.Csv;
import org.mingchuang.web.Notice;
import org.mingchuang.web.Permitted;
import org.mingchuang.web.Screen;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 全站复查. */
@Controller
@RequestMapping(SweepPages.LIST)
@Permitted(Permission.KEEP_RULES)
class SweepController {

    private final SweepPages pages;
    private final SweepDesk desk;
    private final Texts texts;

    SweepController(SweepPages pages, SweepDesk desk, Texts texts) {
        this.pages = pages;
        this.desk = desk;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(defaultValue = "") String severity,
            @RequestParam(defaultValue = "") String category,
            @RequestParam(defaultValue = "1") int page) {
        return Screen.of("proofing/sweep/list", pages.page(SweepFilter.of(severity, category), page));
    }

    @GetMapping("/export")
    ModelAndView export(
            @RequestParam(defaultValue = "") String severity, @RequestParam(defaultValue = "") String category) {
        return Csv.attachment("全站复查", pages.exportHead(), pages.exportRows(SweepFilter.of(severity, category)));
    }

    @PostMapping
    ModelAndView ask(Actor actor, RedirectAttributes next) {
        String said = desk.ask(actor) ? "ASKED" : "RUNNING_ALREADY";
        next.addFlashAttribute(Notice.ATTRIBUTE, Notice.done(texts.of("proofing.sweep.notice." + said)));
        return Screen.redirect(SweepPages.LIST);
    }
}
