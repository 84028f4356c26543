package org.mingchuang.publishing.manuscript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mingchuang.files.FileId;
import org.mingchuang.files.PictureSizes;
import org.mingchuang.files.Renditions;
import org.mingchuang.files.StoredFile;
import org.mingchuang.files.StoredFiles;
import org.mingchuang.publishing.Manuscripts;
import org.mingchuang.publishing.ReleasedItem;
import org.mingchuang.publishing.media.MediaUses;
import org.springframework.stereotype.Component;

/** Puts a version together with its files, as outlets take it. */
@Component
class ItemReader {

    private final StoredFiles files;
    private final Renditions renditions;
    private final MediaUses media;

    ItemReader(StoredFiles files, Renditions renditions, MediaUses media) {
        this.files = files;
        this.renditions = renditions;
        this.media = media;
    }

    ReleasedItem item(Manuscript manuscript, Version version, Instant releasedAt) {
        return item(manuscript, version, releasedAt, files.of(manuscript.id().subject()));
    }

    /** @param owned all files of the manuscript */
    ReleasedItem item(Manuscript manuscript, Version version, Instant releasedAt, List<StoredFile> owned) {
        Manuscripts.Text text = version.text();
        List<StoredFile> pictures = pictures(text, owned);
        return new ReleasedItem(
                manuscript.id(),
                version.number(),
                version.digest(),
                text.kind(),
                text.title(),
                text.subtitle(),
                text.summary(),
                text.bodyHtml(),
                text.source(),
                text.author(),
                version.writtenByName(),
                text.keywords(),
                Objects.requireNonNull(text.home()),
                text.others(),
                text.cover(),
                text.coverAlt(),
                attachments(text, owned),
                pictures,
                sizes(pictures),
                owned.isEmpty() ? Map.of() : media.names(manuscript.id()),
                text.originalAddress(),
                text.policy(),
                Optional.ofNullable(manuscript.publishedAt()).orElse(releasedAt),
                releasedAt);
    }

    private Map<FileId, PictureSizes> sizes(List<StoredFile> pictures) {
        var sizes = new HashMap<FileId, PictureSizes>();
        for (StoredFile picture : pictures) {
            try {
                renditions.of(picture).ifPresent(made -> sizes.put(picture.id(), made));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return sizes;
    }

    private static List<StoredFile> attachments(Manuscripts.Text text, List<StoredFile> owned) {
        return text.attachments().stream()
                .flatMap(id -> owned.stream().filter(file -> file.id().equals(id)))
                .toList();
    }

    /** What the page shows: pictures of the body, and the cover. */
    private static List<StoredFile> pictures(Manuscripts.Text text, List<StoredFile> owned) {
        FileId cover = text.cover();
        return owned.stream()
                .filter(file -> file.id().equals(cover)
                        || text.bodyHtml().contains(file.id().value().toString()))
                .toList();
    }
}
