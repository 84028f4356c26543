package org.mingchuang.publishing.media;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingchuang.files.FileId;
import org.mingchuang.files.PictureSize;
import org.mingchuang.files.Renditions;
import org.mingchuang.files.StoredFile;
import org.mingchuang.files.StoredFiles;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.kernel.StaleVersion;
import org.mingchuang.publishing.ManuscriptId;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Notice;
import org.mingchuang.web.Permitted;
import org.mingchuang.web.Screen;
import org.mingchuang.web.Texts;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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

/** 素材: one entry and what is done with it. Who looks after it is asked by the desk. */
@Controller
@RequestMapping(MediaListPages.LIST + "/{id:\\d{1,18}}")
@Permitted(Permission.READ_MANUSCRIPTS)
class MediaEntryController {

    private static final String SHOW = "publishing/media/show";

    private final MediaDesk desk;
    private final MediaPicks picks;
    private final MediaPages pages;
    private final StoredFiles files;
    private final Renditions renditions;
    private final Texts texts;

    MediaEntryController(
            MediaDesk desk, MediaPicks picks, MediaPages pages, StoredFiles files, Renditions renditions, Texts texts) {
        this.desk = desk;
        this.picks = picks;
        this.pages = pages;
        this.files = files;
        this.renditions = renditions;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView show(@PathVariable long id, Actor actor) throws IOException {
        Media media = found(id);
        return Screen.of(SHOW, pages.show(media, MediaForm.of(media), FormErrors.none(), false, actor));
    }

    /** The picture, or the still of a video, in the smallest size. */
    @GetMapping("/small")
    ResponseEntity<InputStreamResource> small(@PathVariable long id) throws IOException {
        Media media = found(id);
        FileId shown = media.kind() == MediaKind.PICTURE ? media.file() : media.poster();
        StoredFile file = Optional.ofNullable(shown)
                .flatMap(files::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Optional<PictureSize> size = renditions.of(file).stream()
                .flatMap(sizes -> sizes.sizes().stream())
                .min(Comparator.comparing(PictureSize::width));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(
                        size.map(PictureSize::mediaType).orElse(file.mediaType())))
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(size.isPresent() ? renditions.open(size.get()) : files.open(file.id())));
    }

    @PostMapping
    @Permitted(Permission.WRITE_MANUSCRIPTS)
    ModelAndView change(@PathVariable long id, MediaForm form, Actor actor, RedirectAttributes next)
            throws IOException {
        return answered(
                id, form, "CHANGED", actor, next, () -> desk.change(id, form.seenVersion(), form.words(), actor));
    }

    @PostMapping("/replacement")
    @Permitted(Permission.WRITE_MANUSCRIPTS)
    ModelAndView replace(
            @PathVariable long id,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "-1") long version,
            Actor actor,
            RedirectAttributes next)
            throws IOException {
        return answered(id, null, "REPLACED", actor, next, () -> {
            try (var content = file.getInputStream()) {
                return desk.replace(id, version, nameOf(file), content, note, actor);
            }
        });
    }

    @PostMapping("/companion")
    @Permitted(Permission.WRITE_MANUSCRIPTS)
    ModelAndView accompany(
            @PathVariable long id,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "-1") long version,
            Actor actor,
            RedirectAttributes next)
            throws IOException {
        return answered(id, null, "COMPLETED", actor, next, () -> {
            try (var content = file.getInputStream()) {
                return desk.accompany(id, version, nameOf(file), content, actor);
            }
        });
    }

    /** In hundredths of width and height. */
    @PostMapping("/crop")
    @Permitted(Permission.WRITE_MANUSCRIPTS)
    ModelAndView crop(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") double left,
            @RequestParam(defaultValue = "0") double top,
            @RequestParam(defaultValue = "0") double width,
            @RequestParam(defaultValue = "0") double height,
            @RequestParam(defaultValue = "-1") long version,
            Actor actor,
            RedirectAttributes next)
            throws IOException {
        var part = new Rectangle2D.Double(left / 100, top / 100, width / 100, height / 100);
        return answered(id, null, "CROPPED", actor, next, () -> desk.crop(id, version, part, actor));
    }

    @PostMapping("/trash")
    @Permitted(Permission.WRITE_MANUSCRIPTS)
    ModelAndView trash(
            @PathVariable long id,
            @RequestParam(defaultValue = "-1") long version,
            Actor actor,
            RedirectAttributes next)
            throws IOException {
        return answered(id, null, "TRASHED", actor, next, () -> desk.trash(id, version, actor));
    }

    @PostMapping("/restoring")
    @Permitted(Permission.WRITE_MANUSCRIPTS)
    ModelAndView restore(
            @PathVariable long id,
            @RequestParam(defaultValue = "-1") long version,
            Actor actor,
            RedirectAttributes next)
            throws IOException {
        return answered(id, null, "RESTORED", actor, next, () -> desk.restore(id, version, actor));
    }

    @PostMapping("/renewal")
    @Permitted(Permission.WRITE_MANUSCRIPTS)
    ModelAndView renew(@PathVariable long id, @RequestParam long manuscript, Actor actor, RedirectAttributes next)
            throws IOException {
        return answered(id, null, "RENEWED", actor, next, () -> picks.renew(id, new ManuscriptId(manuscript), actor));
    }

    /** @param form what was typed, to be shown again; null when nothing was */
    private ModelAndView answered(
            long id, @Nullable MediaForm form, String done, Actor actor, RedirectAttributes next, Act act)
            throws IOException {
        String title = found(id).words().title();
        try {
            Outcome<?> outcome = act.run();
            if (outcome.isDone()) {
                next.addFlashAttribute(
                        Notice.ATTRIBUTE, Notice.done(texts.of("publishing.media.notice." + done, title)));
                return Screen.redirect(MediaListPages.LIST + "/" + id);
            }
            return shown(id, form, outcome.refusals(), false, actor, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (StaleVersion e) {
            return shown(id, form, List.of(), true, actor, HttpStatus.CONFLICT);
        }
    }

    private ModelAndView shown(
            long id,
            @Nullable MediaForm form,
            List<Refusal> refusals,
            boolean overtaken,
            Actor actor,
            HttpStatus status)
            throws IOException {
        Media media = found(id);
        MediaForm typed = form == null ? MediaForm.of(media) : form.at(media.version());
        return Screen.of(SHOW, pages.show(media, typed, texts.errors(refusals), overtaken, actor), status);
    }

    private Media found(long id) {
        return desk.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String nameOf(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    /** One use case, with the upload that it may read. */
    private interface Act {

        Outcome<?> run() throws IOException;
    }
}
