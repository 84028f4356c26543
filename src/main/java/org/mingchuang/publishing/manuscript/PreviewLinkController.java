package org.mingchuang.publishing.manuscript;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.registry.QrPicture;
import org.mingchuang.registry.QrPictures;
import org.mingchuang.web.Dates;
import org.mingchuang.web.Permitted;
import org.mingchuang.web.Screen;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** 手机预览: a version at phone width, and a link to show it to somebody. */
@Controller
@RequestMapping("/office/manuscripts/{id:\\d+}/versions/{number:\\d+}/link")
@Permitted(Permission.OFFICE)
class PreviewLinkController {

    private static final String TOKEN = "previewToken";

    private final ManuscriptReading reading;
    private final PreviewLinkDesk desk;
    private final QrPictures codes;
    private final Dates dates;
    private final Clock clock;

    PreviewLinkController(ManuscriptReading reading, PreviewLinkDesk desk, QrPictures codes, Dates dates, Clock clock) {
        this.reading = reading;
        this.desk = desk;
        this.codes = codes;
        this.dates = dates;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable long id, @PathVariable int number, Model model, Actor actor) {
        Version version = readable(id, number, actor);
        String link = model.getAttribute(TOKEN) instanceof String token ? SharedPreviewController.ADDRESS + token : "";
        String whole = link.isEmpty()
                ? ""
                : ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path(link)
                        .toUriString();
        @Nullable QrPicture code = codes.of(whole).orElse(null);
        return Screen.of(
                "publishing/manuscript/link",
                new PreviewLinkPage(
                        id,
                        number,
                        version.text().title(),
                        whole,
                        dates.of(clock.instant().plus(PreviewLink.LIFETIME)),
                        code == null ? 0 : code.side(),
                        code == null ? "" : code.path()));
    }

    @PostMapping
    ModelAndView make(@PathVariable long id, @PathVariable int number, Actor actor, RedirectAttributes next) {
        readable(id, number, actor);
        Manuscript manuscript = reading.read(id, actor).orElseThrow().manuscript();
        next.addFlashAttribute(TOKEN, desk.make(manuscript, number, actor));
        return Screen.redirect("/office/manuscripts/" + id + "/versions/" + number + "/link");
    }

    private Version readable(long id, int number, Actor actor) {
        return reading.read(id, actor)
                .flatMap(readable -> readable.version(number))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
