package org.mingchuang.publishing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingchuang.files.FileId;
import org.mingchuang.files.StoredFile;
import org.mingchuang.kernel.Digest;

/**
 * 已签发稿件: the signed version of a manuscript that is out, or goes out now; everything an outlet needs.
 *
 * @param digest what was signed; the outlet checks it with {@code Approvals.isSigned}
 * @param publishedAt first publication, set by the system, never changed (D11)
 * @param others further columns beside the home column
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
        String originalAddress,
        @Nullable PolicyFields policy,
        Instant publishedAt,
        Instant releasedAt) {

    public ReleasedItem {
        others = List.copyOf(others);
        attachments = List.copyOf(attachments);
        pictures = List.copyOf(pictures);
    }
}
