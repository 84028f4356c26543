package org.mingchuang.publishing;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingchuang.approval.RunId;
import org.mingchuang.files.FileId;
import org.mingchuang.files.StoredFile;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.UnitId;

/** 稿件: the use cases of writing; the pages, imports and the demonstration use the same. */
public interface Manuscripts {

    /** Opens an empty draft of the actor's unit, so that files can be added to it. */
    Outcome<ManuscriptId> open(UnitId unit, ManuscriptKind kind, Actor by);

    /**
     * Saves the text as the next immutable version and answers its number. Nothing is saved when nothing has changed.
     *
     * @param seenVersion the version that the writer saw
     */
    Outcome<Integer> save(ManuscriptId id, int seenVersion, Text text, Actor by);

    /** The text as it was saved last; empty for who may not write on it, and for what is not there. */
    Optional<Writing> writing(ManuscriptId id, Actor by);

    Outcome<StoredFile> attach(ManuscriptId id, String name, InputStream content, Actor by) throws IOException;

    Outcome<RunId> submit(ManuscriptId id, int seenVersion, Actor by);

    /**
     * Takes off what is out, or calls off what is signed and not out yet.
     *
     * @param seenVersion the version that was seen to be out or signed
     */
    Outcome<ManuscriptId> withdraw(ManuscriptId id, int seenVersion, String reason, Actor by);

    /**
     * 在写稿件.
     *
     * @param text null before the first version
     */
    record Writing(
            UnitId unit,
            ManuscriptKind kind,
            int version,
            @Nullable Text text) {}

    /**
     * 稿件内容: all that the writer fills in. Texts are empty where not given.
     *
     * @param bodyHtml goes through the sanitiser whatever it contains; pictures refer to own files by
     *     {@code /office/files/<id>}
     * @param plannedAt when it shall go out once signed; null means at once
     * @param sourceUnit number in the kept list of source units; only for reprints
     */
    record Text(
            ManuscriptKind kind,
            String title,
            String subtitle,
            String summary,
            String bodyHtml,
            String source,
            String author,
            String keywords,
            @Nullable ColumnId home,
            List<ColumnId> others,
            @Nullable FileId cover,
            String coverAlt,
            List<FileId> attachments,
            @Nullable Instant plannedAt,
            ContentOrigin origin,
            @Nullable Long sourceUnit,
            String originalAddress,
            String originalTitle,
            @Nullable PolicyFields policy) {}
}
