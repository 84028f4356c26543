package org.mingchuang.organization.unit;

import java.util.function.Supplier;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.UnitKind;
import org.mingchuang.organization.unit.UnitNewPage.Form;
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

/** Pages of units. */
@Controller
@RequestMapping("/office/units")
@Permitted(Permission.MANAGE_ORGANIZATION)
class UnitController {

    private static final String LIST = "/office/units";

    private final UnitDesk desk;
    private final UnitStore units;
    private final UnitPages pages;
    private final Texts texts;

    UnitController(UnitDesk desk, UnitStore units, UnitPages pages, Texts texts) {
        this.desk = desk;
        this.units = units;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView list() {
        return Screen.of("organization/unit/list", pages.list());
    }

    @GetMapping("/new")
    ModelAndView blank(@RequestParam(defaultValue = "") String parent) {
        return newPage(new Form("", "", "", UnitKind.SECTION.name(), parent), FormErrors.none(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView open(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String shortName,
            @RequestParam UnitKind kind,
            @RequestParam(defaultValue = "") String parent,
            Actor actor,
            RedirectAttributes next) {
        return desk.open(code, name, shortName, kind, parent, actor)
                .fold(
                        id -> done(UnitAct.OPENED, name, "", LIST, next),
                        refusals -> newPage(
                                new Form(code, name, shortName, kind.name(), parent),
                                texts.errors(refusals),
                                HttpStatus.UNPROCESSABLE_CONTENT));
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable long id) {
        return pages.show(new UnitId(id))
                .map(page -> Screen.of("organization/unit/show", page))
                .orElseThrow(UnitController::missing);
    }

    @PostMapping("/{id}/name")
    ModelAndView rename(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String shortName,
            Actor actor,
            RedirectAttributes next) {
        Unit unit = found(id);
        return desk.rename(unit.id(), version, new UnitNaming(name, shortName), actor)
                .fold(
                        done -> done(UnitAct.RENAMED, name, "", address(unit), next),
                        refusals -> Screen.of(
                                "organization/unit/show",
                                pages.show(unit, new UnitPage.Form(name, shortName), texts.errors(refusals)),
                                HttpStatus.UNPROCESSABLE_CONTENT));
    }

    @PostMapping("/{id}/position")
    ModelAndView move(@PathVariable long id, @RequestParam boolean up, Actor actor, RedirectAttributes next) {
        Unit unit = found(id);
        String back = address(unit) + "/position?up=" + !up;
        return answered(() -> desk.move(unit.id(), up, actor), UnitAct.MOVED, unit, back, LIST, next);
    }

    @PostMapping("/{id}/closing")
    ModelAndView close(@PathVariable long id, @RequestParam int version, Actor actor, RedirectAttributes next) {
        Unit unit = found(id);
        String back = address(unit) + "/reopening";
        return answered(() -> desk.close(unit.id(), version, actor), UnitAct.CLOSED, unit, back, address(unit), next);
    }

    @PostMapping("/{id}/reopening")
    ModelAndView reopen(@PathVariable long id, Actor actor, RedirectAttributes next) {
        Unit unit = found(id);
        return answered(() -> desk.reopen(unit.id(), actor), UnitAct.REOPENED, unit, "", address(unit), next);
    }

    private ModelAndView answered(
            Supplier<Outcome<UnitId>> act,
            UnitAct done,
            Unit unit,
            String undo,
            String where,
            RedirectAttributes next) {
        return act.get()
                .fold(
                        id -> done(done, unit.name(), undo, where, next),
                        refusals -> redirect(Notice.refused(texts.of(refusals)), where, next));
    }

    private ModelAndView done(UnitAct act, String name, String undo, String where, RedirectAttributes next) {
        Notice notice = Notice.done(texts.of("organization.unit.notice." + act.name(), name.strip()));
        return redirect(undo.isEmpty() ? notice : notice.withUndo(undo), where, next);
    }

    private static ModelAndView redirect(Notice notice, String where, RedirectAttributes next) {
        next.addFlashAttribute(Notice.ATTRIBUTE, notice);
        return Screen.redirect(where);
    }

    private ModelAndView newPage(Form form, FormErrors errors, HttpStatus status) {
        return Screen.of("organization/unit/new", pages.opening(form, errors), status);
    }

    private Unit found(long id) {
        return units.find(new UnitId(id)).orElseThrow(UnitController::missing);
    }

    private static String address(Unit unit) {
        return LIST + "/" + unit.id().value();
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
