package org.mingchuang.publishing.media;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Notice;
import org.mingchuang.web.Permitted;
import org.mingchuang.web.Screen;
import org.mingchuang.web.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 素材库: looking for something, and bringing it in. */
@Controller
@RequestMapping(MediaListPages.LIST)
@Permitted(Permission.READ_MANUSCRIPTS)
class MediaController {

    private static final String LIST = "publishing/media/list";

    private final MediaDesk desk;
    private final MediaListPages pages;
    private final Texts texts;

    MediaController(MediaDesk desk, MediaListPages pages, Texts texts) {
        this.desk = desk;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String folder,
            @RequestParam(defaultValue = "") String tag,
            @RequestParam(defaultValue = "false") boolean trash,
            @RequestParam(defaultValue = "1") int page,
            Actor actor) {
        var filter = new MediaFilter(q, kind, folder, tag, trash);
        return Screen.of(LIST, pages.list(filter, page, actor, FormErrors.none(), 0));
    }

    /** A part of a page, for the window in which a writer chooses. */
    @GetMapping("/pick")
    @Permitted(Permission.WRITE_MANUSCRIPTS)
    ModelAndView pick(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String folder,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam long manuscript,
            Actor actor) {
        var filter = new MediaFilter(q, kind, folder, "", false);
        return Screen.of("publishing/media/pick", pages.list(filter, page, actor, FormErrors.none(), manuscript));
    }

    /** Good files come in, each refused one is named. */
    @PostMapping
    @Permitted(Permission.WRITE_MANUSCRIPTS)
    ModelAndView add(
            @RequestParam(required = false) List<MultipartFile> files,
            @RequestParam(defaultValue = "") String folder,
            Actor actor,
            RedirectAttributes next)
            throws IOException {
        var added = new ArrayList<Long>();
        var refusals = new ArrayList<Refusal>();
        for (MultipartFile file : Objects.requireNonNullElse(files, List.<MultipartFile>of())) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            if (!name.isEmpty()) {
                take(file, name, folder, actor).fold(added::add, refusals::addAll);
            }
        }
        if (added.isEmpty() && refusals.isEmpty()) {
            refusals.add(MediaRequirements.refusal("FILE_MISSING"));
        }
        if (!refusals.isEmpty()) {
            FormErrors faults = texts.errors(
                    refusals.stream().map(refusal -> refusal.at("files")).toList());
            var all = new MediaFilter("", "", "", "", false);
            return Screen.of(LIST, pages.list(all, 1, actor, faults, 0), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        next.addFlashAttribute(Notice.ATTRIBUTE, Notice.done(texts.of("publishing.media.notice.ADDED", added.size())));
        return Screen.redirect(MediaListPages.LIST + (added.size() == 1 ? "/" + added.getFirst() : ""));
    }

    private Outcome<Long> take(MultipartFile file, String name, String folder, Actor actor) throws IOException {
        try (var content = file.getInputStream()) {
            return desk.add(name, content, folder, actor);
        }
    }
}
