package org.mingchuang.portal.upkeep;

import jakarta.servlet.http.HttpServletResponse;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.portal.check.SiteChecks;
import org.mingchuang.portal.rebuild.Rebuilds;
import org.mingchuang.web.Notice;
import org.mingchuang.web.Permitted;
import org.mingchuang.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 站点维护. */
@Controller
@RequestMapping(UpkeepController.ADDRESS)
@Permitted(Permission.MANAGE_SITE)
class UpkeepController {

    static final String ADDRESS = "/office/site";

    private final UpkeepPages pages;
    private final Rebuilds rebuilds;
    private final SiteChecks checks;

    UpkeepController(UpkeepPages pages, Rebuilds rebuilds, SiteChecks checks) {
        this.pages = pages;
        this.rebuilds = rebuilds;
        this.checks = checks;
    }

    /** While a rebuild runs, the page asks for itself again, without any script. */
    @GetMapping
    ModelAndView show(HttpServletResponse response) {
        UpkeepPage page = pages.page();
        if (page.running().isPresent()) {
            response.setHeader("Refresh", "2");
        }
        return Screen.of("portal/upkeep/show", page);
    }

    @PostMapping("/rebuilds")
    ModelAndView rebuild(Actor actor, RedirectAttributes next) {
        rebuilds.request("人工提出", true, actor);
        next.addFlashAttribute(Notice.ATTRIBUTE, Notice.done("已提出全站重建，正在后台进行。"));
        return Screen.redirect(ADDRESS);
    }

    @PostMapping("/checks")
    ModelAndView check(Actor actor, RedirectAttributes next) {
        SiteChecks.Outcome outcome = checks.run(actor);
        next.addFlashAttribute(
                Notice.ATTRIBUTE,
                outcome.differences() == 0
                        ? Notice.done("核对完成，全部相符。")
                        : Notice.refused("核对完成，有差异 " + outcome.differences() + " 项，见下表。"));
        return Screen.redirect(ADDRESS);
    }
}
