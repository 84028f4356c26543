package org.mingchuang.publishing.manuscript;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mingchuang.files.FileId;
import org.mingchuang.files.StoredFile;
import org.mingchuang.files.StoredFiles;
import org.mingchuang.publishing.Manuscripts;
import org.mingchuang.publishing.ReleasedItem;
import org.springframework.stereotype.Component;

/** Puts a version together with its files, as outlets take it. */
@Component
class ItemReader {

    private final StoredFiles files;

    ItemReader(StoredFiles files) {
        this.files = files;
    }

    ReleasedItem item(Manuscript manuscript, Version version, Instant releasedAt) {
        return item(manuscript, version, releasedAt, files.of(manuscript.id().subject()));
    }

    /** @param owned all files of the manuscript */
    ReleasedItem item(Manuscript manuscript, Version version, Instant releasedAt, List<StoredFile> owned) {
        Manuscripts.Text text = version.text();
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
                pictures(text, owned),
                text.originalAddress(),
                text.policy(),
                Optional.ofNullable(manuscript.publishedAt()).orElse(releasedAt),
                releasedAt);
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
