package org.mingchuang.publishing.manuscript;

import java.time.Clock;
import java.util.Optional;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.publishing.spi.Preview;
import org.mingchuang.web.Dates;
import org.mingchuang.web.Permitted;
import org.mingchuang.web.Screen;
import org.mingchuang.web.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** 版本: each saved version, and how the public will see it. */
@Controller
@RequestMapping("/office/manuscripts/{id:\\d+}/versions/{number:\\d+}")
@Permitted(Permission.OFFICE)
class VersionController {

    /** A preview is looked at in a frame: it runs nothing and sends nothing. */
    private static final String FRAME_POLICY =
            "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                    + " font-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'; sandbox allow-same-origin";

    private final ManuscriptReading reading;
    private final ManuscriptPages pages;
    private final TextChanges changes;
    private final ItemReader items;
    private final ObjectProvider<Preview> previews;
    private final Dates dates;
    private final Texts texts;
    private final Clock clock;

    VersionController(
            ManuscriptReading reading,
            ManuscriptPages pages,
            TextChanges changes,
            ItemReader items,
            ObjectProvider<Preview> previews,
            Dates dates,
            Texts texts,
            Clock clock) {
        this.reading = reading;
        this.pages = pages;
        this.changes = changes;
        this.items = items;
        this.previews = previews;
        this.dates = dates;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable long id, @PathVariable int number, Actor actor) {
        ReadableManuscript readable = readable(id, actor);
        Version version = found(readable, number);
        Optional<Version> before = readable.version(number - 1);
        return Screen.of(
                "publishing/manuscript/version",
                new VersionPage(
                        id,
                        number,
                        version.text().title(),
                        texts.of(
                                "publishing.manuscript.label.SAVED_BY",
                                number,
                                version.writtenByName(),
                                dates.of(version.writtenAt())),
                        version.digest().hex(),
                        pages.facts(readable.manuscript(), version),
                        version.text().bodyHtml(),
                        before.map(old -> changes.between(old.text(), version.text()))
                                .orElse("")));
    }

    /** Where nothing is there that makes public pages, or no column is chosen yet, the version's own page does. */
    @GetMapping("/preview")
    ResponseEntity<String> preview(@PathVariable long id, @PathVariable int number, Actor actor) {
        ReadableManuscript readable = readable(id, actor);
        Version version = found(readable, number);
        Preview preview = previews.getIfAvailable();
        String page = preview == null || version.text().home() == null
                ? texts.of("publishing.manuscript.preview.NO_COLUMN")
                : preview.page(items.item(readable.manuscript(), version, clock.instant()));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", FRAME_POLICY)
                .body(page);
    }

    private ReadableManuscript readable(long id, Actor actor) {
        return reading.read(id, actor).orElseThrow(VersionController::missing);
    }

    private static Version found(ReadableManuscript readable, int number) {
        return readable.version(number).orElseThrow(VersionController::missing);
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
