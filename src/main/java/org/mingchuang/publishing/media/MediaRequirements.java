package org.mingchuang.publishing.media;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingchuang.files.StoredFile;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Refusal;
import org.springframework.stereotype.Component;

/** What the acts on an entry need. */
@Component
class MediaRequirements {

    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_FOLDER = 60;
    private static final int LONGEST_TEXT = 300;
    private static final int LONGEST_TRANSCRIPT = 20_000;
    private static final int MOST_TAGS = 20;

    private final MediaStore store;
    private final MediaUses uses;

    MediaRequirements(MediaStore store, MediaUses uses) {
        this.store = store;
        this.uses = uses;
    }

    List<Refusal> toAdd(Actor by) {
        return MediaPolicy.mayAdd(by) ? List.of() : List.of(refusal("NOT_PERMITTED"));
    }

    List<Refusal> toKeep(Media media, Actor by) {
        if (!MediaPolicy.mayKeep(by, media.unit())) {
            return List.of(refusal("NOT_PERMITTED"));
        }
        return media.isTrashed() ? List.of(refusal("IN_TRASH")) : List.of();
    }

    List<Refusal> toChange(Media media, MediaWords words, Actor by) {
        List<Refusal> closed = toKeep(media, by);
        return closed.isEmpty() ? lengths(words) : closed;
    }

    private static List<Refusal> lengths(MediaWords words) {
        var refusals = new ArrayList<Refusal>();
        if (words.title().isEmpty() || words.title().length() > LONGEST_TITLE) {
            refusals.add(refusal("TITLE_MISSING", LONGEST_TITLE).at("title"));
        }
        longer(words.folder(), LONGEST_FOLDER, "folder").ifPresent(refusals::add);
        longer(words.alt(), LONGEST_TEXT, "alt").ifPresent(refusals::add);
        longer(words.caption(), LONGEST_TEXT, "caption").ifPresent(refusals::add);
        longer(words.reviewNumber(), LONGEST_FOLDER, "reviewNumber").ifPresent(refusals::add);
        longer(words.transcript(), LONGEST_TRANSCRIPT, "transcript").ifPresent(refusals::add);
        if (words.tags().size() > MOST_TAGS || words.tags().stream().anyMatch(tag -> tag.length() > MOST_TAGS)) {
            refusals.add(refusal("TAGS_TOO_MANY", MOST_TAGS).at("tags"));
        }
        return refusals;
    }

    private static Optional<Refusal> longer(String text, int most, String field) {
        return text.length() > most ? Optional.of(refusal("TOO_LONG", most).at(field)) : Optional.empty();
    }

    /** The new file is of the same kind, and not what another entry has. */
    List<Refusal> toReplace(Media media, StoredFile file) {
        if (MediaKind.of(file.mediaType()) != media.kind()) {
            return List.of(refusal("KIND_DIFFERS").at("file"));
        }
        return store.byContent(file.digest())
                .map(other -> List.of(duplicate(other)))
                .orElse(List.of());
    }

    static Refusal duplicate(Media other) {
        return refusal("DUPLICATE", other.words().title(), Long.toString(other.id()))
                .at("file");
    }

    /** Whoever still shows it is named. */
    List<Refusal> toTrash(Media media, Actor by) {
        List<Refusal> closed = toKeep(media, by);
        if (!closed.isEmpty()) {
            return closed;
        }
        String places = uses.of(media.id()).stream()
                .map(use -> "《" + use.title() + "》")
                .distinct()
                .collect(Collectors.joining("、"));
        return places.isEmpty() ? List.of() : List.of(refusal("IN_USE", places));
    }

    /** W-14, A-01: what would say nothing to some readers is completed before it is used. */
    List<Refusal> toUse(Media media) {
        var refusals = new ArrayList<Refusal>();
        MediaWords words = media.words();
        if (media.isTrashed()) {
            refusals.add(refusal("IN_TRASH"));
        }
        if (media.kind() == MediaKind.PICTURE && words.alt().isEmpty()) {
            refusals.add(refusal("ALT_MISSING"));
        }
        if (words.map() && words.reviewNumber().isEmpty()) {
            refusals.add(refusal("REVIEW_NUMBER_MISSING"));
        }
        if (media.kind() == MediaKind.VIDEO && (media.poster() == null || media.captions() == null)) {
            refusals.add(refusal("VIDEO_INCOMPLETE"));
        }
        if (media.kind() == MediaKind.SOUND && words.transcript().isEmpty()) {
            refusals.add(refusal("TRANSCRIPT_MISSING"));
        }
        return refusals;
    }

    static Refusal refusal(String reason, Object... arguments) {
        return Refusal.of("publishing.media.refusal." + reason, arguments);
    }
}
