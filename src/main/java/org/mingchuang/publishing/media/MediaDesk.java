package org.mingchuang.publishing.media;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mingchuang.files.FileId;
import org.mingchuang.files.Renditions;
import org.mingchuang.files.StoredFile;
import org.mingchuang.files.StoredFiles;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.kernel.StaleVersion;
import org.mingchuang.publishing.MediaLibrary;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Keeps the library. What is refused leaves nothing behind. */
@Component
class MediaDesk implements MediaLibrary {

    private static final int LARGEST_SUBTITLES = 2_000_000;

    private final MediaStore store;
    private final MediaRequirements requirements;
    private final StoredFiles files;
    private final Renditions renditions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MediaDesk(
            MediaStore store,
            MediaRequirements requirements,
            StoredFiles files,
            Renditions renditions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.requirements = requirements;
        this.files = files;
        this.renditions = renditions;
        this.events = events;
        this.clock = clock;
    }

    Optional<Media> find(long id) {
        return store.find(id);
    }

    /** @param name as the sender named it; its stem becomes the title */
    @Transactional
    public Outcome<Long> add(String name, InputStream content, String folder, Actor by) throws IOException {
        List<Refusal> unmet = requirements.toAdd(by);
        if (!unmet.isEmpty()) {
            return Outcome.refused(unmet);
        }
        long id = store.next();
        Outcome<StoredFile> stored = files.store(Media.subject(id), name, content, by);
        return stored.fold(file -> entered(id, file, folder, by), Outcome::refused);
    }

    @Override
    @Transactional
    public Outcome<Long> add(String name, InputStream content, Description description, Actor by) throws IOException {
        Outcome<Long> added = add(name, content, description.folder(), by);
        return added.isDone() ? described(added.orElseThrow(), description, by) : added;
    }

    private Outcome<Long> described(long id, Description description, Actor by) {
        Media media = store.find(id).orElseThrow();
        var words = new MediaWords(
                description.title(),
                description.folder(),
                description.tags(),
                description.alt(),
                description.caption(),
                false,
                "",
                "",
                media.words().focusX(),
                media.words().focusY());
        Outcome<Long> described = change(id, media.version(), words, by);
        if (!described.isDone()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return described;
    }

    private Outcome<Long> entered(long id, StoredFile file, String folder, Actor by) {
        String title = file.name().replaceAll("\\.[^.]*$", "");
        Optional<Media> same = store.byContent(file.digest());
        if (same.isPresent() || !store.add(id, file, MediaWords.titled(title, folder), by)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Outcome.refused(same.map(MediaRequirements::duplicate)
                    .orElseGet(() -> MediaRequirements.refusal("ADDED_TWICE").at("file")));
        }
        Media media = store.find(id).orElseThrow();
        store.note(media, 1, file, "", by);
        return announced(media, MediaAct.ADDED, "", by);
    }

    @Transactional
    public Outcome<Long> change(long id, long seenVersion, MediaWords words, Actor by) {
        Media media = seen(id, seenVersion);
        List<Refusal> unmet = requirements.toChange(media, words, by);
        if (!unmet.isEmpty()) {
            return Outcome.refused(unmet);
        }
        if (words.equals(media.words())) {
            return Outcome.done(id);
        }
        store.change(media, words);
        return announced(id, MediaAct.CHANGED, "", by);
    }

    /** The entry stays, its file is another. Texts that are out keep what was signed and are shown as to be renewed. */
    @Transactional
    public Outcome<Long> replace(long id, long seenVersion, String name, InputStream content, String note, Actor by)
            throws IOException {
        Media media = seen(id, seenVersion);
        List<Refusal> unmet = requirements.toKeep(media, by);
        if (!unmet.isEmpty()) {
            return Outcome.refused(unmet);
        }
        Outcome<StoredFile> stored = files.store(media.subject(), name, content, by);
        return stored.fold(file -> replaced(media, file, note.strip(), MediaAct.REPLACED, by), Outcome::refused);
    }

    /** @param part in shares of width and height */
    @Transactional
    public Outcome<Long> crop(long id, long seenVersion, Rectangle2D part, Actor by) throws IOException {
        Media media = seen(id, seenVersion);
        List<Refusal> unmet = requirements.toKeep(media, by);
        if (!unmet.isEmpty()) {
            return Outcome.refused(unmet);
        }
        StoredFile whole = files.find(media.file()).orElseThrow();
        if (media.kind() != MediaKind.PICTURE || renditions.of(whole).isEmpty()) {
            return Outcome.refused(MediaRequirements.refusal("NOT_TO_BE_CROPPED"));
        }
        if (part.getWidth() <= 0 || part.getHeight() <= 0 || !new Rectangle2D.Double(0, 0, 1, 1).contains(part)) {
            return Outcome.refused(MediaRequirements.refusal("CROP_OUTSIDE").at("crop"));
        }
        var cut = new ByteArrayInputStream(renditions.crop(whole, part));
        return files.store(media.subject(), whole.name(), cut, by)
                .fold(file -> replaced(media, file, "", MediaAct.CROPPED, by), Outcome::refused);
    }

    private Outcome<Long> replaced(Media media, StoredFile file, String note, MediaAct act, Actor by) {
        List<Refusal> unmet = requirements.toReplace(media, file);
        if (!unmet.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Outcome.refused(unmet);
        }
        store.replace(media, file);
        store.note(media, media.edition() + 1, file, note, by);
        return announced(media.id(), act, note, by);
    }

    /** The still picture or the subtitles of a video; subtitles in SRT are rewritten as WebVTT. */
    @Transactional
    public Outcome<Long> accompany(long id, long seenVersion, String name, InputStream content, Actor by)
            throws IOException {
        Media media = seen(id, seenVersion);
        List<Refusal> unmet = requirements.toKeep(media, by);
        if (!unmet.isEmpty()) {
            return Outcome.refused(unmet);
        }
        boolean subtitles = name.toLowerCase(Locale.ROOT).endsWith(".srt");
        Outcome<StoredFile> stored = subtitles
                ? files.store(
                        media.subject(),
                        name.substring(0, name.length() - 4) + ".vtt",
                        new ByteArrayInputStream(Subtitles.fromSrt(content.readNBytes(LARGEST_SUBTITLES))
                                .getBytes(StandardCharsets.UTF_8)),
                        by)
                : files.store(media.subject(), name, content, by);
        return stored.fold(file -> accompanied(media, file, by), Outcome::refused);
    }

    private Outcome<Long> accompanied(Media media, StoredFile file, Actor by) {
        boolean captions = file.mediaType().equals("text/vtt");
        if (media.kind() != MediaKind.VIDEO || !(file.isPicture() || captions)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Outcome.refused(MediaRequirements.refusal("NO_COMPANION").at("companion"));
        }
        FileId poster = captions ? media.poster() : file.id();
        store.accompany(media, poster, captions ? file.id() : media.captions());
        return announced(media.id(), MediaAct.COMPLETED, file.name(), by);
    }

    @Transactional
    public Outcome<Long> trash(long id, long seenVersion, Actor by) {
        Media media = seen(id, seenVersion);
        List<Refusal> unmet = requirements.toTrash(media, by);
        if (!unmet.isEmpty()) {
            return Outcome.refused(unmet);
        }
        store.trash(media, clock.instant());
        return announced(id, MediaAct.TRASHED, "", by);
    }

    /** Not when the same content has been added anew meanwhile. */
    @Transactional
    public Outcome<Long> restore(long id, long seenVersion, Actor by) {
        Media media = seen(id, seenVersion);
        if (!MediaPolicy.mayKeep(by, media.unit())) {
            return Outcome.refused(MediaRequirements.refusal("NOT_PERMITTED"));
        }
        Optional<Media> same = store.byContent(media.digest());
        if (same.isPresent()) {
            return Outcome.refused(MediaRequirements.duplicate(same.get()));
        }
        store.trash(media, null);
        return announced(id, MediaAct.RESTORED, "", by);
    }

    private Media seen(long id, long seenVersion) {
        Media media = store.find(id).orElseThrow();
        if (media.version() != seenVersion) {
            throw new StaleVersion(media.subject());
        }
        return media;
    }

    private Outcome<Long> announced(long id, MediaAct act, String note, Actor by) {
        return announced(store.find(id).orElseThrow(), act, note, by);
    }

    private Outcome<Long> announced(Media media, MediaAct act, String note, Actor by) {
        events.publishEvent(new MediaChanged(media, act, note, by));
        return Outcome.done(media.id());
    }
}
