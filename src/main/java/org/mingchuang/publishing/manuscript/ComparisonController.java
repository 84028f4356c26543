package org.mingchuang.publishing.manuscript;

import java.util.Optional;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.web.Permitted;
import org.mingchuang.web.Screen;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** 版本比对: any two versions that the reader may read. */
@Controller
@RequestMapping("/office/manuscripts/{id:\\d+}/comparison")
@Permitted(Permission.OFFICE)
class ComparisonController {

    private final ManuscriptReading reading;
    private final SubmittedBefore submitted;
    private final ComparisonPages pages;

    ComparisonController(ManuscriptReading reading, SubmittedBefore submitted, ComparisonPages pages) {
        this.reading = reading;
        this.submitted = submitted;
        this.pages = pages;
    }

    /** Without numbers: the newest against the one that signers saw last, or else against the one before. */
    @GetMapping
    ModelAndView show(
            @PathVariable long id,
            @RequestParam Optional<Integer> from,
            @RequestParam Optional<Integer> to,
            @RequestParam(defaultValue = "inline") String view,
            Actor actor) {
        ReadableManuscript readable = reading.read(id, actor).orElseThrow(ComparisonController::missing);
        Version newer = (to.isPresent() ? readable.version(to.get()) : readable.newest())
                .orElseThrow(ComparisonController::missing);
        Version older = (from.isPresent() ? readable.version(from.get()) : seenLast(readable, newer))
                .orElseThrow(ComparisonController::missing);
        return Screen.of("publishing/manuscript/compare", pages.page(readable, older, newer, view.equals("side")));
    }

    private Optional<Version> seenLast(ReadableManuscript readable, Version newer) {
        return submitted
                .versionBefore(readable.manuscript().id(), newer)
                .flatMap(version -> readable.version(version.number()))
                .or(() -> readable.version(newer.number() - 1))
                .or(() -> Optional.of(newer));
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
