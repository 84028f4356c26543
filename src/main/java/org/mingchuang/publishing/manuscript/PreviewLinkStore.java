package org.mingchuang.publishing.manuscript;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.mingchuang.kernel.Digest;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.publishing.ManuscriptId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Preview links in the database, by the digest of their token. */
@Repository
class PreviewLinkStore {

    private final JdbcClient database;

    PreviewLinkStore(JdbcClient database) {
        this.database = database;
    }

    void add(Digest token, PreviewLink link, PersonId by, Instant now) {
        database.sql("delete from publishing_preview_link where expires_at < :now")
                .param("now", Timestamp.from(now))
                .update();
        database.sql("""
                        insert into publishing_preview_link (digest, manuscript, version, made_by, made_at, expires_at)
                        values (:digest, :manuscript, :version, :by, :now, :until)
                        """)
                .param("digest", token.hex())
                .param("manuscript", link.manuscript().value())
                .param("version", link.version())
                .param("by", by.value())
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(link.expiresAt()))
                .update();
    }

    Optional<PreviewLink> find(Digest token, Instant now) {
        return database.sql("""
                        select manuscript, version, expires_at from publishing_preview_link
                        where digest = :digest and expires_at > :now
                        """)
                .param("digest", token.hex())
                .param("now", Timestamp.from(now))
                .query((row, index) -> new PreviewLink(
                        new ManuscriptId(row.getLong("manuscript")),
                        row.getInt("version"),
                        row.getTimestamp("expires_at").toInstant()))
                .optional();
    }
}
