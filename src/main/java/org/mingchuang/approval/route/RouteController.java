package org.mingchuang.approval.route;

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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 审批路线维护. */
@Controller
@RequestMapping("/office/routes")
@Permitted(Permission.MANAGE_ROUTES)
class RouteController {

    private static final String ADDRESS = "/office/routes";
    private static final String FORM = "approval/route/form";

    private final RoutePages pages;
    private final RouteDesk desk;
    private final Texts texts;

    RouteController(RoutePages pages, RouteDesk desk, Texts texts) {
        this.pages = pages;
        this.desk = desk;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView list(RoutePreview.Question question) {
        return Screen.of("approval/route/list", pages.list(question));
    }

    @GetMapping("/new")
    ModelAndView blank() {
        return Screen.of(FORM, pages.form(0, true, RouteForm.empty(), FormErrors.none()));
    }

    @GetMapping("/{id:\\d+}")
    ModelAndView edit(@PathVariable("id") long id) {
        Route route = found(id);
        return Screen.of(FORM, pages.form(id, route.active(), RouteForm.of(route), FormErrors.none()));
    }

    @GetMapping("/{id:\\d+}/editions")
    ModelAndView editions(@PathVariable("id") long id) {
        return Screen.of("approval/route/editions", pages.editions(found(id)));
    }

    @PostMapping
    ModelAndView open(RouteForm form, Actor actor, RedirectAttributes redirect) {
        return saved(0, true, form, actor, redirect);
    }

    @PostMapping("/{id:\\d+}")
    ModelAndView save(@PathVariable("id") long id, RouteForm form, Actor actor, RedirectAttributes redirect) {
        return saved(id, found(id).active(), form, actor, redirect);
    }

    private ModelAndView saved(long id, boolean active, RouteForm form, Actor actor, RedirectAttributes redirect) {
        if (!form.isSaved()) {
            return Screen.of(FORM, pages.form(id, active, form.rearranged(), FormErrors.none()));
        }
        try {
            return desk.save(form.route(id, active), actor)
                    .fold(
                            route -> done("approval.route.notice.SAVED", route, redirect),
                            refusals -> refused(id, active, form, refusals));
        } catch (StaleVersion e) {
            return stale(id);
        }
    }

    @PostMapping("/{id:\\d+}/activation")
    ModelAndView activate(
            @PathVariable("id") long id,
            @RequestParam("version") long version,
            @RequestParam("on") boolean on,
            Actor actor,
            RedirectAttributes redirect) {
        Route route = found(id);
        try {
            return desk.activate(id, version, on, actor)
                    .fold(
                            saved -> done("approval.route.notice." + (on ? "ON" : "OFF"), saved, redirect),
                            refusals -> refused(id, route.active(), RouteForm.of(route), refusals));
        } catch (StaleVersion e) {
            return stale(id);
        }
    }

    private ModelAndView done(String key, Route route, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Notice.ATTRIBUTE, Notice.done(texts.of(key, route.name())));
        return Screen.redirect(ADDRESS);
    }

    private ModelAndView refused(long id, boolean active, RouteForm form, List<Refusal> refusals) {
        return Screen.of(FORM, pages.form(id, active, form, texts.errors(refusals)), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Shows the newer edition. */
    private ModelAndView stale(long id) {
        Route route = found(id);
        FormErrors errors = texts.errors(List.of(Refusal.of("approval.route.refusal.STALE")));
        return Screen.of(FORM, pages.form(id, route.active(), RouteForm.of(route), errors), HttpStatus.CONFLICT);
    }

    private Route found(long id) {
        return pages.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
