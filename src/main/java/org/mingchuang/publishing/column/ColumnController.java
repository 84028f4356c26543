package org.mingchuang.publishing.column;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.kernel.StaleVersion;
import org.mingchuang.publishing.ColumnId;
import org.mingchuang.publishing.ColumnView;
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

/** 栏目: each column, to be opened or changed. */
@Controller
@RequestMapping("/office/columns")
@Permitted(Permission.MANAGE_COLUMNS)
class ColumnController {

    private static final String EDIT = "publishing/column/edit";

    private final ColumnDesk desk;
    private final ColumnStore columns;
    private final ColumnPages pages;
    private final Texts texts;

    ColumnController(ColumnDesk desk, ColumnStore columns, ColumnPages pages, Texts texts) {
        this.desk = desk;
        this.columns = columns;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping("/new")
    ModelAndView blank(@RequestParam(defaultValue = "") String parent) {
        return Screen.of(EDIT, pages.blank(parent));
    }

    @PostMapping
    ModelAndView open(ColumnForm form, Actor actor, RedirectAttributes next) {
        List<Refusal> unchosen = form.unchosen();
        Outcome<ColumnId> outcome = unchosen.isEmpty()
                ? desk.open(form.column(), actor)
                : Outcome.refused(with(unchosen, form, Optional.empty(), actor));
        return outcome.fold(
                id -> done("OPENED", form.name(), "/office/columns", next),
                refusals ->
                        Screen.of(EDIT, pages.opening(form, texts.errors(refusals)), HttpStatus.UNPROCESSABLE_CONTENT));
    }

    @GetMapping("/{id:\\d+}")
    ModelAndView show(@PathVariable long id) {
        return Screen.of(EDIT, pages.changing(found(id)));
    }

    @PostMapping("/{id:\\d+}")
    ModelAndView change(@PathVariable long id, ColumnForm form, Actor actor, RedirectAttributes next) {
        ColumnView column = found(id);
        List<Refusal> unchosen = form.unchosen();
        try {
            Outcome<ColumnId> outcome = unchosen.isEmpty()
                    ? desk.change(column.id(), form.seenVersion(), form.column(), actor)
                    : Outcome.refused(with(unchosen, form, Optional.of(column), actor));
            return outcome.fold(
                    done -> done("CHANGED", form.name(), address(column), next),
                    refusals -> Screen.of(
                            EDIT,
                            pages.changing(column, form, texts.errors(refusals)),
                            HttpStatus.UNPROCESSABLE_CONTENT));
        } catch (StaleVersion e) {
            var stale = texts.errors(List.of(ColumnRequirements.refusal("STALE")));
            return Screen.of(EDIT, pages.overtaken(found(id), form, stale), HttpStatus.CONFLICT);
        }
    }

    private List<Refusal> with(List<Refusal> unchosen, ColumnForm form, Optional<ColumnView> current, Actor actor) {
        return Stream.concat(desk.unmet(form.column(), current, actor).stream(), unchosen.stream())
                .toList();
    }

    private ModelAndView done(String what, String name, String where, RedirectAttributes next) {
        next.addFlashAttribute(
                Notice.ATTRIBUTE, Notice.done(texts.of("publishing.column.notice." + what, name.strip())));
        return Screen.redirect(where);
    }

    private ColumnView found(long id) {
        return columns.find(new ColumnId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String address(ColumnView column) {
        return "/office/columns/" + column.id().value();
    }
}
