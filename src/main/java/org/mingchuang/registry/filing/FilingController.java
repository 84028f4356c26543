package org.mingchuang.registry.filing;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingchuang.files.FileId;
import org.mingchuang.files.StoredFile;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.kernel.StaleVersion;
import org.mingchuang.registry.FilingId;
import org.mingchuang.web.Csv;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 备案办理: the list, a filing's page and its acts. */
@Controller
@RequestMapping(FilingPages.LIST)
@Permitted({Permission.FILE_CHANNELS, Permission.MANAGE_CHANNELS, Permission.WATCH_DUTIES})
class FilingController {

    private static final int MOST_EXPORTED = 10_000;
    private static final String SHOW = "registry/filing/show";

    private final FilingReading filings;
    private final FilingDesk desk;
    private final FilingListPages lists;
    private final FilingPages pages;
    private final Texts texts;

    FilingController(FilingReading filings, FilingDesk desk, FilingListPages lists, FilingPages pages, Texts texts) {
        this.filings = filings;
        this.desk = desk;
        this.lists = lists;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView list(FilingFilter.Form form, Actor actor) {
        return Screen.of("registry/filing/list", lists.page(FilingFilter.of(form, lists.offered(actor)), actor));
    }

    @GetMapping("/export")
    ModelAndView export(FilingFilter.Form form, Actor actor) {
        var filter = FilingFilter.of(form, FilingStage.ALL);
        return Csv.attachment("备案办理", lists.exportHead(), lists.exportRows(filter, MOST_EXPORTED, actor));
    }

    @GetMapping("/{id}")
    @Permitted(Permission.OFFICE)
    ModelAndView show(@PathVariable long id, @RequestParam(defaultValue = "") String act, Actor actor) {
        return Screen.of(SHOW, pages.page(found(id, actor), act, FilingTyped.none(), FormErrors.none(), actor));
    }

    @PostMapping("/{id}/{act}")
    ModelAndView perform(
            @PathVariable long id,
            @PathVariable String act,
            @RequestParam Map<String, String> typed,
            Actor actor,
            RedirectAttributes next) {
        Filing filing = found(id, actor);
        var form = new FilingTyped(typed);
        try {
            return performed(act, filing.id(), form, actor)
                    .fold(
                            done -> done(done, texts.of("registry.filing.notice." + key(act)), next),
                            refusals -> refused(filing, act, form, refusals, HttpStatus.UNPROCESSABLE_CONTENT, actor));
        } catch (StaleVersion e) {
            List<Refusal> stale = List.of(FilingRequirements.refusal("STALE"));
            return refused(found(id, actor), act, form, stale, HttpStatus.CONFLICT, actor);
        }
    }

    private Outcome<FilingId> performed(String act, FilingId id, FilingTyped form, Actor actor) {
        long seen = form.version();
        return switch (act) {
            case "submit" -> desk.submit(id, seen, form.text("reason"), form.text("lateReason"), actor);
            case "accept" -> desk.accept(id, seen, form.text("opinion"), actor);
            case "send-back" -> desk.sendBack(id, seen, form.text("opinion"), actor);
            case "pass-on" -> desk.passOn(id, seen, form.text("number"), form.text("delivery"), actor);
            case "confirm" -> desk.confirm(id, seen, form.day("day"), form.text("note"), actor);
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private static String key(String act) {
        return act.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    @PostMapping("/{id}/materials")
    ModelAndView attach(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable MultipartFile material,
            @RequestParam Map<String, String> typed,
            Actor actor,
            RedirectAttributes next)
            throws IOException {
        Filing filing = found(id, actor);
        try {
            Outcome<StoredFile> stored = material == null || material.isEmpty()
                    ? Outcome.refused(FilingRequirements.refusal("FILE_MISSING"))
                    : stored(filing.id(), new FilingTyped(typed).version(), material, actor);
            return stored.fold(
                    file -> done(filing.id(), texts.of("registry.filing.notice.ATTACHED", file.name()), next),
                    refusals -> materialRefused(filing, refusals, actor));
        } catch (StaleVersion e) {
            return stale(id, actor);
        }
    }

    private ModelAndView materialRefused(Filing filing, List<Refusal> why, Actor actor) {
        List<Refusal> there =
                why.stream().map(refusal -> refusal.at("material")).toList();
        return refused(filing, "", FilingTyped.none(), there, HttpStatus.UNPROCESSABLE_CONTENT, actor);
    }

    private ModelAndView stale(long id, Actor actor) {
        List<Refusal> stale = List.of(FilingRequirements.refusal("STALE"));
        return refused(found(id, actor), "", FilingTyped.none(), stale, HttpStatus.CONFLICT, actor);
    }

    private Outcome<StoredFile> stored(FilingId id, long seen, MultipartFile material, Actor actor) throws IOException {
        try (InputStream content = material.getInputStream()) {
            return desk.attach(
                    id, seen, Objects.requireNonNullElse(material.getOriginalFilename(), ""), content, actor);
        }
    }

    @PostMapping("/{id}/materials/{file}/removal")
    ModelAndView remove(
            @PathVariable long id,
            @PathVariable UUID file,
            @RequestParam Map<String, String> typed,
            Actor actor,
            RedirectAttributes next) {
        Filing filing = found(id, actor);
        try {
            return desk.remove(filing.id(), new FilingTyped(typed).version(), new FileId(file), actor)
                    .fold(
                            done -> done(done, texts.of("registry.filing.notice.DETACHED"), next),
                            refusals -> materialRefused(filing, refusals, actor));
        } catch (StaleVersion e) {
            return stale(id, actor);
        }
    }

    private ModelAndView refused(
            Filing filing, String act, FilingTyped form, List<Refusal> why, HttpStatus status, Actor actor) {
        return Screen.of(SHOW, pages.page(filing, act, form, texts.errors(why), actor), status);
    }

    private static ModelAndView done(FilingId id, String text, RedirectAttributes next) {
        next.addFlashAttribute(Notice.ATTRIBUTE, Notice.done(text));
        return Screen.redirect(FilingPages.address(id));
    }

    private Filing found(long id, Actor actor) {
        return filings.find(new FilingId(id), actor)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
