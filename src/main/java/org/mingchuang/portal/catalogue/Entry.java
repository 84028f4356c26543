package org.mingchuang.portal.catalogue;

import java.time.Instant;
import org.mingchuang.kernel.Digest;
import org.mingchuang.publishing.ColumnId;
import org.mingchuang.publishing.ManuscriptId;
import org.mingchuang.publishing.ManuscriptKind;

/**
 * 站点条目: one manuscript as it stands on the site, or stood before it was withdrawn; what lists need of it.
 *
 * @param ordinal its number in the order of first publication, for the site map
 * @param path permanent address, never changed and never given to another (W-13)
 * @param digest of the signed version that stands
 * @param picture path of the cover in the store; empty without one
 * @param publishedAt first publication, never changed (D11)
 * @param withdrawnFor reason of the withdrawal; empty while it stands
 */
public record Entry(
        ManuscriptId id,
        long ordinal,
        String path,
        int version,
        Digest digest,
        ManuscriptKind kind,
        String title,
        String summary,
        String documentNumber,
        String picture,
        String pictureAlt,
        ColumnId home,
        Instant publishedAt,
        Instant releasedAt,
        boolean standing,
        String withdrawnFor) {

    /** Whether lists and neighbours would print it differently. */
    public boolean looksLike(Entry other) {
        return title.equals(other.title)
                && summary.equals(other.summary)
                && documentNumber.equals(other.documentNumber)
                && picture.equals(other.picture)
                && pictureAlt.equals(other.pictureAlt)
                && home.equals(other.home);
    }
}
