package org.mingchuang.publishing.media;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingchuang.files.FileId;
import org.mingchuang.files.PictureSizes;
import org.mingchuang.files.Renditions;
import org.mingchuang.files.StoredFile;
import org.mingchuang.files.StoredFiles;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.publishing.ManuscriptId;
import org.mingchuang.publishing.Manuscripts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 选用素材: takes an entry into a manuscript. The manuscript gets a file of its own with the same content, so that what is signed
 * stays what it is whatever becomes of the entry.
 */
@Component
public class MediaPicks {

    private static final double COVER = 4.0 / 3;

    private final MediaStore store;
    private final MediaUses uses;
    private final MediaRequirements requirements;
    private final StoredFiles files;
    private final Renditions renditions;
    private final Manuscripts manuscripts;
    private final Clock clock;

    MediaPicks(
            MediaStore store,
            MediaUses uses,
            MediaRequirements requirements,
            StoredFiles files,
            Renditions renditions,
            Manuscripts manuscripts,
            Clock clock) {
        this.store = store;
        this.uses = uses;
        this.requirements = requirements;
        this.files = files;
        this.renditions = renditions;
        this.manuscripts = manuscripts;
        this.clock = clock;
    }

    /**
     * Refused for who may not write on the manuscript, and while the entry lacks what readers need.
     *
     * @param role body, cover or attachment
     */
    @Transactional
    public Outcome<Picked> pick(long id, ManuscriptId manuscript, String role, Actor by) throws IOException {
        Media media = store.find(id).orElseThrow();
        List<Refusal> unmet = requirements.toUse(media);
        if (!unmet.isEmpty()) {
            return Outcome.refused(unmet);
        }
        return switch (role) {
            case "cover" -> cover(media, manuscript, by);
            case "attachment" -> attachment(media, manuscript, by);
            default -> body(media, manuscript, by);
        };
    }

    private Outcome<Picked> body(Media media, ManuscriptId manuscript, Actor by) throws IOException {
        if (media.kind() == MediaKind.DOCUMENT) {
            return attachment(media, manuscript, by);
        }
        Outcome<StoredFile> main = taken(media, media.file(), manuscript, "body", by);
        if (!main.isDone()) {
            return Outcome.refused(main.refusals());
        }
        StoredFile file = main.orElseThrow();
        FileId poster = companion(media, media.poster(), manuscript, "poster", by);
        FileId captions = companion(media, media.captions(), manuscript, "captions", by);
        return Outcome.done(new Picked("body", file, MediaMarkup.of(media, file.id(), poster, captions), ""));
    }

    private @Nullable FileId companion(
            Media media, @Nullable FileId source, ManuscriptId manuscript, String role, Actor by) throws IOException {
        return source == null
                ? null
                : taken(media, source, manuscript, role, by).orElseThrow().id();
    }

    private Outcome<Picked> attachment(Media media, ManuscriptId manuscript, Actor by) throws IOException {
        return taken(media, media.file(), manuscript, "attachment", by)
                .fold(file -> Outcome.done(new Picked("attachment", file, "", "")), Outcome::refused);
    }

    /** Cut to the shape of a cover around the point where the eye goes. */
    private Outcome<Picked> cover(Media media, ManuscriptId manuscript, Actor by) throws IOException {
        StoredFile source = files.find(media.file()).orElseThrow();
        PictureSizes sizes = renditions.of(source).orElse(null);
        if (sizes == null) {
            return Outcome.refused(MediaRequirements.refusal("NO_COVER"));
        }
        byte[] cut = renditions.crop(source, coverOf(sizes, media.words()));
        return manuscripts
                .attach(manuscript, source.name(), new ByteArrayInputStream(cut), by)
                .fold(
                        file -> {
                            uses.add(
                                    media,
                                    manuscript,
                                    file.id(),
                                    "cover",
                                    file.id().value(),
                                    clock.instant());
                            return Outcome.done(
                                    new Picked("cover", file, "", media.words().alt()));
                        },
                        Outcome::refused);
    }

    /** The largest part of the cover's shape, its middle as near to the point as the borders allow. */
    static Rectangle2D coverOf(PictureSizes sizes, MediaWords words) {
        double shape = (double) sizes.width() / sizes.height();
        double width = Math.min(1, COVER / shape);
        double height = Math.min(1, shape / COVER);
        double x = Math.clamp(words.focusX() / 100.0 - width / 2, 0, 1 - width);
        double y = Math.clamp(words.focusY() / 100.0 - height / 2, 0, 1 - height);
        return new Rectangle2D.Double(x, y, width, height);
    }

    private Outcome<StoredFile> taken(Media media, FileId source, ManuscriptId manuscript, String role, Actor by)
            throws IOException {
        StoredFile file = files.find(source).orElseThrow();
        try (InputStream content = files.open(source)) {
            Outcome<StoredFile> own = manuscripts.attach(manuscript, file.name(), content, by);
            if (own.isDone()) {
                FileId id = own.orElseThrow().id();
                uses.add(media, manuscript, id, role, id.value(), clock.instant());
            }
            return own;
        }
    }

    /**
     * Puts the file in force in the place of an older one, in a new version of the text that has to be signed again; the public
     * address stays.
     */
    @Transactional
    public Outcome<Integer> renew(long id, ManuscriptId manuscript, Actor by) throws IOException {
        Media media = store.find(id).orElseThrow();
        Manuscripts.Writing writing = manuscripts.writing(manuscript, by).orElse(null);
        Manuscripts.Text text = writing == null ? null : writing.text();
        if (writing == null || text == null) {
            return Outcome.refused(MediaRequirements.refusal("NOT_PERMITTED"));
        }
        MediaText renewed = new MediaText(text);
        for (MediaUse use : uses.of(id)) {
            boolean old = use.manuscript().equals(manuscript) && use.working() && use.edition() < media.edition();
            if (old && (use.role().equals("body") || use.role().equals("attachment"))) {
                UUID name = uses.publicName(use.file()).orElseThrow();
                Outcome<StoredFile> own = own(media, manuscript, by);
                if (!own.isDone()) {
                    return Outcome.refused(own.refusals());
                }
                FileId file = own.orElseThrow().id();
                uses.add(media, manuscript, file, use.role(), name, clock.instant());
                renewed = renewed.with(use.file(), file);
            }
        }
        return manuscripts.save(manuscript, writing.version(), renewed.text(), by);
    }

    private Outcome<StoredFile> own(Media media, ManuscriptId manuscript, Actor by) throws IOException {
        StoredFile file = files.find(media.file()).orElseThrow();
        try (InputStream content = files.open(file.id())) {
            return manuscripts.attach(manuscript, file.name(), content, by);
        }
    }

    /**
     * 已选用.
     *
     * @param role what became of it: body, cover or attachment
     * @param file the manuscript's own
     * @param html to be put into the text; empty for cover and attachment
     * @param alt of a cover
     */
    public record Picked(String role, StoredFile file, String html, String alt) {}
}
