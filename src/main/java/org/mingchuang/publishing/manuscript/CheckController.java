package org.mingchuang.publishing.manuscript;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.proofing.Material;
import org.mingchuang.proofing.Ruling;
import org.mingchuang.proofing.RulingKind;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Notice;
import org.mingchuang.web.Permitted;
import org.mingchuang.web.Screen;
import org.mingchuang.web.Texts;
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

/** 内容检查: what is found in a manuscript and what people say to it, on a page and beside the editor. */
@Controller
@RequestMapping("/office/manuscripts/{id:\\d+}/check")
@Permitted(Permission.OFFICE)
class CheckController {

    private static final int LONGEST = 6_000_000;
    private static final String SHOW = "publishing/manuscript/check";

    private final ManuscriptReading reading;
    private final ContentCheck check;
    private final CheckPages pages;
    private final Texts texts;

    CheckController(ManuscriptReading reading, ContentCheck check, CheckPages pages, Texts texts) {
        this.reading = reading;
        this.check = check;
        this.pages = pages;
        this.texts = texts;
    }

    /** @param version the newest that may be read, where it is not given */
    @GetMapping
    ModelAndView show(@PathVariable long id, @RequestParam(defaultValue = "0") int version, Actor actor) {
        ReadableManuscript readable = readable(id, actor);
        return Screen.of(
                SHOW,
                pages.page(
                        readable.manuscript(),
                        version(readable, version),
                        CheckPages.Typed.none(),
                        FormErrors.none(),
                        actor));
    }

    @PostMapping("/rulings")
    ModelAndView rule(
            @PathVariable long id,
            @RequestParam String mark,
            @RequestParam String kind,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "0") int version,
            Actor actor,
            RedirectAttributes next) {
        ReadableManuscript readable = readable(id, actor);
        Version seen = version(readable, version);
        return check.rule(readable.manuscript(), seen, mark, kind(kind), reason, actor)
                .fold(
                        ruling -> {
                            String done = texts.of("publishing.check.notice.RULED");
                            next.addFlashAttribute(Notice.ATTRIBUTE, Notice.done(done));
                            return Screen.redirect(
                                    CheckPages.address(readable.manuscript()) + "?version=" + seen.number());
                        },
                        refusals -> Screen.of(
                                SHOW,
                                pages.page(
                                        readable.manuscript(),
                                        seen,
                                        new CheckPages.Typed(mark, reason),
                                        texts.errors(refusals),
                                        actor),
                                HttpStatus.UNPROCESSABLE_CONTENT));
    }

    @PostMapping("/rulings/withdrawal")
    ModelAndView takeBack(
            @PathVariable long id,
            @RequestParam String mark,
            @RequestParam(defaultValue = "0") int version,
            Actor actor,
            RedirectAttributes next) {
        ReadableManuscript readable = readable(id, actor);
        Manuscript manuscript = readable.manuscript();
        if (!CheckPolicy.mayRule(actor, manuscript)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        check.takeBack(manuscript, mark, actor);
        next.addFlashAttribute(Notice.ATTRIBUTE, Notice.done(texts.of("publishing.check.notice.TAKEN_BACK")));
        return Screen.redirect(CheckPages.address(manuscript) + "?version="
                + version(readable, version).number());
    }

    /** What is found in the text as it stands in the editor. */
    @PostMapping("/lines")
    ResponseEntity<List<CheckPage.Line>> lines(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String summary,
            @RequestParam(defaultValue = "") String body,
            Actor actor) {
        Manuscript manuscript = written(id, actor);
        if (body.length() > LONGEST) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        return ResponseEntity.ok(pages.lines(
                check.whileWriting(manuscript, title, summary, body), manuscript, CheckPages.Typed.none(), actor));
    }

    /** Said beside the editor, to the text as it stands there. */
    @PostMapping(path = "/rulings", produces = MediaType.APPLICATION_JSON_VALUE, params = "body")
    ResponseEntity<Map<String, String>> ruleWhileWriting(
            @PathVariable long id, @RequestParam Map<String, String> typed, Actor actor) {
        Manuscript manuscript = written(id, actor);
        Material material = check.material(text(typed, "title"), text(typed, "summary"), text(typed, "body"));
        Outcome<Ruling> said = check.rule(
                manuscript, material, text(typed, "mark"), kind(text(typed, "kind")), text(typed, "reason"), actor);
        return said.fold(
                ruling -> ResponseEntity.ok(Map.of()),
                refusals -> ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .body(Map.of("message", message(refusals))));
    }

    private String message(List<Refusal> refusals) {
        return texts.of(refusals.getFirst());
    }

    private static String text(Map<String, String> typed, String name) {
        return typed.getOrDefault(name, "");
    }

    private static RulingKind kind(String name) {
        return Stream.of(RulingKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }

    private ReadableManuscript readable(long id, Actor actor) {
        return reading.read(id, actor).orElseThrow(CheckController::missing);
    }

    private Manuscript written(long id, Actor actor) {
        return Optional.of(readable(id, actor))
                .filter(ReadableManuscript::whole)
                .map(ReadableManuscript::manuscript)
                .orElseThrow(CheckController::missing);
    }

    /** Before the first version there is nothing to check. */
    private static Version version(ReadableManuscript readable, int number) {
        return (number == 0 ? readable.newest() : readable.version(number)).orElseThrow(CheckController::missing);
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
