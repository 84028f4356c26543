package org.mingchuang.publishing.media;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingchuang.files.FileId;
import org.mingchuang.kernel.Digest;
import org.mingchuang.kernel.SubjectRef;
import org.mingchuang.kernel.UnitId;

/**
 * 素材: one entry of the library.
 *
 * @param unit whose people look after it; all who write may use it
 * @param file the one in force; earlier ones stay as editions
 * @param digest of that file's content; no two entries outside the trash have the same
 * @param edition 1 for the first file, one more with each replacement
 * @param poster the still picture of a video
 * @param captions subtitles of a video
 * @param version for the edit that has seen it
 */
record Media(
        long id,
        UnitId unit,
        MediaKind kind,
        MediaWords words,
        FileId file,
        Digest digest,
        int edition,
        @Nullable FileId poster,
        @Nullable FileId captions,
        String addedBy,
        Instant addedAt,
        @Nullable Instant trashedAt,
        long version) {

    static final String KIND = "publishing.media";

    static SubjectRef subject(long id) {
        return SubjectRef.of(KIND, id);
    }

    SubjectRef subject() {
        return subject(id);
    }

    boolean isTrashed() {
        return trashedAt != null;
    }
}
