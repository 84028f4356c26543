package org.mingchuang.publishing.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.kernel.StaleVersion;
import org.mingchuang.publishing.SourceUnits.SourceUnitView;
import org.mingchuang.web.Csv;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Notice;
import org.mingchuang.web.Permitted;
import org.mingchuang.web.Screen;
import org.mingchuang.web.Texts;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 稿源单位名单. */
@Controller
@RequestMapping("/office/sources")
@Permitted(Permission.MANAGE_SOURCES)
class SourceUnitController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String EDIT = "publishing/source/edit";

    private final SourceUnitDesk desk;
    private final SourceUnitPages pages;
    private final Texts texts;

    SourceUnitController(SourceUnitDesk desk, SourceUnitPages pages, Texts texts) {
        this.desk = desk;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "1") int page) {
        return Screen.of("publishing/source/list", pages.list(SourceUnitFilter.of(q, state), page));
    }

    @GetMapping("/export")
    ModelAndView export(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String state) {
        return Csv.attachment("稿源单位", pages.exportHead(), pages.exportRows(SourceUnitFilter.of(q, state)));
    }

    /** As a sheet that can be corrected and taken in again. */
    @GetMapping("/sheet")
    ResponseEntity<byte[]> sheet(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String state) {
        byte[] sheet =
                SourceSheetWriter.write("稿源单位", pages.exportHead(), pages.exportRows(SourceUnitFilter.of(q, state)));
        var disposition = ContentDisposition.attachment()
                .filename("稿源单位.xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(XLSX))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(sheet);
    }

    @GetMapping("/new")
    ModelAndView blank() {
        return Screen.of(EDIT, pages.blank());
    }

    @PostMapping
    ModelAndView add(SourceUnitForm form, Actor actor, RedirectAttributes next) {
        Outcome<Long> outcome = form.firstDay()
                .map(from -> desk.add(form.name(), form.domain(), form.listVersion(), from, actor))
                .orElseGet(() -> Outcome.refused(withDayMissing(desk.unmet(form.entry(), actor))));
        return outcome.fold(
                id -> done(SourceUnitAct.ADDED, form.name(), SourceUnitPages.LIST, next),
                refusals ->
                        Screen.of(EDIT, pages.adding(form, texts.errors(refusals)), HttpStatus.UNPROCESSABLE_CONTENT));
    }

    @GetMapping("/{id:\\d+}")
    ModelAndView show(@PathVariable long id) {
        SourceUnitView unit = found(id);
        return Screen.of(EDIT, pages.show(unit, pages.form(unit), FormErrors.none()));
    }

    @PostMapping("/{id:\\d+}")
    ModelAndView change(@PathVariable long id, SourceUnitForm typed, Actor actor, RedirectAttributes next) {
        SourceUnitForm form = pages.form(found(id)).withCorrection(typed);
        return answered(
                () -> desk.change(id, typed.seenVersion(), typed.domain(), typed.listVersion(), actor),
                SourceUnitAct.CHANGED,
                id,
                form,
                next);
    }

    @PostMapping("/{id:\\d+}/ending")
    ModelAndView end(@PathVariable long id, SourceUnitForm typed, Actor actor, RedirectAttributes next) {
        SourceUnitForm form = pages.form(found(id)).withLastDay(typed);
        return answered(
                () -> typed.endingDay()
                        .map(day -> desk.end(id, typed.seenVersion(), day, actor))
                        .orElseGet(() -> Outcome.refused(dayMissing("lastDay"))),
                SourceUnitAct.ENDED,
                id,
                form,
                next);
    }

    /** @param form what to show again: the entry as it stands, and in it what was typed */
    private ModelAndView answered(
            Supplier<Outcome<Long>> act, SourceUnitAct kind, long id, SourceUnitForm form, RedirectAttributes next) {
        try {
            return act.get()
                    .fold(
                            done -> done(kind, form.name(), SourceUnitPages.LIST + "/" + id, next),
                            refusals -> Screen.of(
                                    EDIT,
                                    pages.show(found(id), form, texts.errors(refusals)),
                                    HttpStatus.UNPROCESSABLE_CONTENT));
        } catch (StaleVersion e) {
            var stale = texts.errors(List.of(SourceUnitRequirements.refusal("STALE")));
            return Screen.of(EDIT, pages.overtaken(found(id), form, stale), HttpStatus.CONFLICT);
        }
    }

    private ModelAndView done(SourceUnitAct act, String name, String where, RedirectAttributes next) {
        next.addFlashAttribute(
                Notice.ATTRIBUTE, Notice.done(texts.of("publishing.source.notice." + act.name(), name.strip())));
        return Screen.redirect(where);
    }

    private SourceUnitView found(long id) {
        return desk.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static List<Refusal> withDayMissing(List<Refusal> unmet) {
        return Stream.concat(unmet.stream(), Stream.of(dayMissing("validFrom"))).toList();
    }

    private static Refusal dayMissing(String field) {
        return SourceUnitRequirements.refusal("DAY_MISSING").at(field);
    }
}
