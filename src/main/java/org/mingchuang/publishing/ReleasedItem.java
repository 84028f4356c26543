package org.mingchuang.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingchuang.files.FileId;
import org.mingchuang.files.PictureSizes;
import org.mingchuang.files.StoredFile;
import org.mingchuang.kernel.Digest;

/**
 * 已签发稿件: the signed version of a manuscript that is out, or goes out now; everything an outlet needs.
 *
 * @param digest what was signed; the outlet checks it with {@code Approvals.isSigned}
 * @param publishedAt first publication, set by the system, never changed (D11)
 * @param others further columns beside the home column
 * @param sizes of its still pictures, made for readers
 * @param names of files under which the public knows them, where that is another than their own number: who takes the place
 *     of a file keeps its address
 * @param originalAddress of a reprint, empty otherwise
 * @param policy null for everything but policy documents
 */
public record ReleasedItem(
        ManuscriptId id,
        int version,
        Digest digest,
        ManuscriptKind kind,
        String title,
        String subtitle,
        String summary,
        String bodyHtml,
        String source,
        String author,
        String editor,
        String keywords,
        ColumnId home,
        List<ColumnId> others,
        @Nullable FileId cover,
        String coverAlt,
        List<StoredFile> attachments,
        List<StoredFile> pictures,
        Map<FileId, PictureSizes> sizes,
        Map<FileId, UUID> names,
        String originalAddress,
        @Nullable PolicyFields policy,
        Instant publishedAt,
        Instant releasedAt) {

    public ReleasedItem {
        others = List.copyOf(others);
        attachments = List.copyOf(attachments);
        pictures = List.copyOf(pictures);
        sizes = Map.copyOf(sizes);
        names = Map.copyOf(names);
    }

    /** As it is shown before it is out, when the sizes of its pictures have no addresses yet. */
    public ReleasedItem withoutSizes() {
        return new ReleasedItem(
                id,
                version,
                digest,
                kind,
                title,
                subtitle,
                summary,
                bodyHtml,
                source,
                author,
                editor,
                keywords,
                home,
                others,
                cover,
                coverAlt,
                attachments,
                pictures,
                Map.of(),
                names,
                originalAddress,
                policy,
                publishedAt,
                releasedAt);
    }
}
