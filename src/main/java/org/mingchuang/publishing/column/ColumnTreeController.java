package org.mingchuang.publishing.column;

import java.util.List;
import java.util.function.Supplier;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.kernel.StaleVersion;
import org.mingchuang.publishing.ColumnId;
import org.mingchuang.publishing.ColumnView;
import org.mingchuang.publishing.DefaultTree;
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

/** 栏目树: the list of all columns, their order, and which are open. */
@Controller
@RequestMapping("/office/columns")
@Permitted(Permission.MANAGE_COLUMNS)
class ColumnTreeController {

    private static final String LIST = "/office/columns";

    private final ColumnDesk desk;
    private final DefaultTree defaults;
    private final ColumnStore columns;
    private final ColumnTreePages pages;
    private final Texts texts;

    ColumnTreeController(
            ColumnDesk desk, DefaultTree defaults, ColumnStore columns, ColumnTreePages pages, Texts texts) {
        this.desk = desk;
        this.defaults = defaults;
        this.columns = columns;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView list() {
        return Screen.of("publishing/column/list", pages.tree(FormErrors.none()));
    }

    @PostMapping("/defaults")
    ModelAndView openDefaults(Actor actor, RedirectAttributes next) {
        next.addFlashAttribute(
                Notice.ATTRIBUTE,
                defaults.open(actor)
                        .fold(
                                count -> Notice.done(texts.of("publishing.column.notice.DEFAULTS", count)),
                                refusals -> Notice.refused(texts.of(refusals.getFirst()))));
        return Screen.redirect(LIST);
    }

    @PostMapping("/{id:\\d+}/position")
    ModelAndView move(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam boolean up,
            Actor actor,
            RedirectAttributes next) {
        ColumnView column = found(id);
        String back = "position?up=" + !up + "&version=";
        return answered(() -> desk.move(column.id(), version, up, actor), ColumnAct.MOVED, column, back, next);
    }

    @PostMapping("/{id:\\d+}/closing")
    ModelAndView close(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") long version,
            Actor actor,
            RedirectAttributes next) {
        ColumnView column = found(id);
        return answered(
                () -> desk.close(column.id(), version, actor), ColumnAct.CLOSED, column, "reopening?version=", next);
    }

    @PostMapping("/{id:\\d+}/reopening")
    ModelAndView reopen(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") long version,
            Actor actor,
            RedirectAttributes next) {
        ColumnView column = found(id);
        return answered(
                () -> desk.reopen(column.id(), version, actor), ColumnAct.REOPENED, column, "closing?version=", next);
    }

    /** @param undo sub-resource that takes it back, to which the version is added */
    private ModelAndView answered(
            Supplier<Outcome<ColumnId>> act, ColumnAct kind, ColumnView column, String undo, RedirectAttributes next) {
        try {
            return act.get().fold(id -> done(kind, column, undo, next), refusals -> refused(column, refusals));
        } catch (StaleVersion e) {
            return shown(List.of(ColumnRequirements.refusal("STALE_TREE", column.name())), HttpStatus.CONFLICT);
        }
    }

    private ModelAndView done(ColumnAct kind, ColumnView column, String undo, RedirectAttributes next) {
        String back = LIST + "/" + column.id().value() + "/" + undo + columns.version(column.id());
        next.addFlashAttribute(
                Notice.ATTRIBUTE,
                Notice.done(texts.of("publishing.column.notice." + kind.name(), column.name()))
                        .withUndo(back));
        return Screen.redirect(LIST);
    }

    private ModelAndView refused(ColumnView column, List<Refusal> refusals) {
        var reasons = ColumnRequirements.refusal("NOT_DONE", column.name(), texts.of(refusals));
        return shown(List.of(reasons), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView shown(List<Refusal> refusals, HttpStatus status) {
        return Screen.of("publishing/column/list", pages.tree(texts.errors(refusals)), status);
    }

    private ColumnView found(long id) {
        return columns.find(new ColumnId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
