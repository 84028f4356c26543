package org.mingchuang.publishing.manuscript;

import java.util.Arrays;
import java.util.List;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.Units;
import org.mingchuang.publishing.ManuscriptKind;
import org.mingchuang.publishing.Manuscripts;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Option;
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

/** 稿件: the lists, a new one, and the page of each. */
@Controller
@RequestMapping("/office/manuscripts")
@Permitted({Permission.WRITE_MANUSCRIPTS, Permission.READ_MANUSCRIPTS, Permission.WITHDRAW})
class ManuscriptController {

    private final ManuscriptReading reading;
    private final Manuscripts manuscripts;
    private final ManuscriptPages pages;
    private final ManuscriptListPages lists;
    private final Units units;
    private final Texts texts;

    ManuscriptController(
            ManuscriptReading reading,
            Manuscripts manuscripts,
            ManuscriptPages pages,
            ManuscriptListPages lists,
            Units units,
            Texts texts) {
        this.reading = reading;
        this.manuscripts = manuscripts;
        this.pages = pages;
        this.lists = lists;
        this.units = units;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView list(ManuscriptListForm form, Actor actor) {
        return Screen.of("publishing/manuscript/list", lists.page(form.filter(), actor));
    }

    @GetMapping("/export")
    ModelAndView export(ManuscriptListForm form, Actor actor) {
        return lists.export(form.filter(), actor);
    }

    @GetMapping("/new")
    @Permitted(Permission.WRITE_MANUSCRIPTS)
    ModelAndView blank(Actor actor) {
        return Screen.of("publishing/manuscript/new", opening(actor, FormErrors.none()));
    }

    @PostMapping
    @Permitted(Permission.WRITE_MANUSCRIPTS)
    ModelAndView open(@RequestParam(defaultValue = "0") long unit, @RequestParam ManuscriptKind kind, Actor actor) {
        return manuscripts
                .open(unit == 0 ? actor.unit() : new UnitId(unit), kind, actor)
                .fold(
                        id -> Screen.redirect("/office/manuscripts/" + id.value() + "/edit"),
                        refusals -> Screen.of(
                                "publishing/manuscript/new",
                                opening(actor, texts.errors(refusals)),
                                HttpStatus.UNPROCESSABLE_CONTENT));
    }

    @GetMapping("/{id:\\d+}")
    @Permitted(Permission.OFFICE)
    ModelAndView show(@PathVariable long id, Actor actor) {
        return reading.read(id, actor)
                .map(readable -> Screen.of("publishing/manuscript/show", pages.page(readable, actor)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private OpenPage opening(Actor actor, FormErrors errors) {
        List<Option> writable = units.all().stream()
                .filter(unit -> unit.active() && actor.may(Permission.WRITE_MANUSCRIPTS, unit.id()))
                .map(unit -> new Option(Long.toString(unit.id().value()), unit.name()))
                .toList();
        List<OpenPage.Kind> kinds = Arrays.stream(ManuscriptKind.values())
                .map(kind -> new OpenPage.Kind(
                        kind.name(),
                        texts.of("publishing.manuscript.kind", kind),
                        texts.of("publishing.manuscript.use", kind)))
                .toList();
        return new OpenPage(writable, Long.toString(actor.unit().value()), kinds, errors);
    }
}
