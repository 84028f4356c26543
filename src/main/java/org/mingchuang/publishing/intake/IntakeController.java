package org.mingchuang.publishing.intake;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.kernel.StaleVersion;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.publishing.ManuscriptId;
import org.mingchuang.publishing.ManuscriptKind;
import org.mingchuang.publishing.Manuscripts;
import org.mingchuang.web.FormErrors;
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

/** 从文件导入: a new manuscript, or a new version of one. */
@Controller
@RequestMapping("/office/manuscripts")
@Permitted(Permission.WRITE_MANUSCRIPTS)
class IntakeController {

    private static final String CHOOSE = "publishing/intake/choose";

    private final IntakeDesk desk;
    private final IntakeStore intakes;
    private final Manuscripts manuscripts;
    private final IntakePages pages;
    private final Texts texts;

    IntakeController(IntakeDesk desk, IntakeStore intakes, Manuscripts manuscripts, IntakePages pages, Texts texts) {
        this.desk = desk;
        this.intakes = intakes;
        this.manuscripts = manuscripts;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping("/intake")
    ModelAndView fresh(Actor actor) {
        return Screen.of(CHOOSE, pages.fresh(actor, Long.toString(actor.unit().value()), "", FormErrors.none()));
    }

    @PostMapping("/intake")
    ModelAndView begin(
            @RequestParam(defaultValue = "0") long unit,
            @RequestParam(required = false) @Nullable ManuscriptKind kind,
            @RequestParam MultipartFile file,
            Actor actor)
            throws IOException {
        UnitId chosen = unit == 0 ? actor.unit() : new UnitId(unit);
        return desk.begin(chosen, kind, uploaded(file), actor)
                .fold(
                        IntakeController::toResult,
                        refusals -> Screen.of(
                                CHOOSE,
                                pages.fresh(
                                        actor,
                                        Long.toString(chosen.value()),
                                        kind == null ? "" : kind.name(),
                                        texts.errors(atFile(refusals))),
                                HttpStatus.UNPROCESSABLE_CONTENT));
    }

    @GetMapping("/{id:\\d+}/intake")
    ModelAndView again(@PathVariable long id, Actor actor) {
        return Screen.of(CHOOSE, pages.replacing(new ManuscriptId(id), writing(id, actor), FormErrors.none()));
    }

    @PostMapping("/{id:\\d+}/intake")
    ModelAndView replace(
            @PathVariable long id, @RequestParam int version, @RequestParam MultipartFile file, Actor actor)
            throws IOException {
        Manuscripts.Writing writing = writing(id, actor);
        try {
            Outcome<ManuscriptId> outcome = desk.replace(new ManuscriptId(id), version, uploaded(file), actor);
            return outcome.fold(
                    IntakeController::toResult,
                    refusals -> again(id, writing, refusals, HttpStatus.UNPROCESSABLE_CONTENT));
        } catch (StaleVersion e) {
            List<Refusal> stale = List.of(Refusal.of("publishing.manuscript.refusal.STALE"));
            return again(id, writing(id, actor), stale, HttpStatus.CONFLICT);
        }
    }

    @GetMapping("/{id:\\d+}/intake/result")
    ModelAndView result(@PathVariable long id, Actor actor) {
        Manuscripts.Writing writing = writing(id, actor);
        return intakes.newest(new ManuscriptId(id))
                .map(intake -> Screen.of("publishing/intake/result", pages.result(intake, writing)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView again(long id, Manuscripts.Writing writing, List<Refusal> refusals, HttpStatus status) {
        return Screen.of(
                CHOOSE, pages.replacing(new ManuscriptId(id), writing, texts.errors(atFile(refusals))), status);
    }

    private Manuscripts.Writing writing(long id, Actor actor) {
        return manuscripts
                .writing(new ManuscriptId(id), actor)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static UploadedFile uploaded(MultipartFile file) throws IOException {
        return new UploadedFile(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes());
    }

    /** There is one field only, whatever the refusal was about. */
    private static List<Refusal> atFile(List<Refusal> refusals) {
        return refusals.stream().map(refusal -> refusal.at("file")).toList();
    }

    private static ModelAndView toResult(ManuscriptId id) {
        return Screen.redirect(IntakePages.address(id) + "/intake/result");
    }
}
