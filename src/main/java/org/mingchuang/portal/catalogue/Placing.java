package org.mingchuang.portal.catalogue;

import org.mingchuang.publishing.ColumnId;
import org.mingchuang.publishing.ManuscriptId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 站点目录登记: puts entries into the catalogue and takes them out. Only under {@link SiteLock#alone}. */
@Component
public class Placing {

    private final JdbcClient jdbc;

    Placing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** New, or of a newer version. Address and first publication stay as they were first entered. */
    public void enter(Entry entry) {
        jdbc.sql("""
                        insert into portal_entry (manuscript, path, version, digest, kind, title, summary,
                            document_number, picture, picture_alt, home, published_at, released_at, standing)
                        values (:id, :path, :version, :digest, :kind, :title, :summary,
                            :documentNumber, :picture, :pictureAlt, :home, :publishedAt, :releasedAt, true)
                        on conflict (manuscript) do update set version = excluded.version, digest = excluded.digest,
                            kind = excluded.kind, title = excluded.title, summary = excluded.summary,
                            document_number = excluded.document_number, picture = excluded.picture,
                            picture_alt = excluded.picture_alt, home = excluded.home,
                            released_at = excluded.released_at, standing = true, withdrawn_for = ''
                        """)
                .param("id", entry.id().value())
                .param("path", entry.path())
                .param("version", entry.version())
                .param("digest", entry.digest().hex())
                .param("kind", entry.kind().name())
                .param("title", entry.title())
                .param("summary", entry.summary())
                .param("documentNumber", entry.documentNumber())
                .param("picture", entry.picture())
                .param("pictureAlt", entry.pictureAlt())
                .param("home", entry.home().value())
                .param("publishedAt", Catalogue.at(entry.publishedAt()))
                .param("releasedAt", Catalogue.at(entry.releasedAt()))
                .update();
    }

    public void withdraw(ManuscriptId id, String reason) {
        jdbc.sql("update portal_entry set standing = false, withdrawn_for = :reason where manuscript = :id")
                .param("id", id.value())
                .param("reason", reason)
                .update();
    }

    /** Puts the entry into a column, by the time of first publication, and says at which place. */
    public long place(ColumnId column, Entry entry) {
        long place = placeFor(column, entry);
        move(column, place, 1);
        jdbc.sql("""
                        insert into portal_placement (column_id, manuscript, position, published_at)
                        values (:column, :id, :place, :publishedAt)
                        """)
                .param("column", column.value())
                .param("id", entry.id().value())
                .param("place", place)
                .param("publishedAt", Catalogue.at(entry.publishedAt()))
                .update();
        return place;
    }

    private long placeFor(ColumnId column, Entry entry) {
        return jdbc.sql("""
                        select position + 1 from portal_placement
                        where column_id = :column and (published_at, manuscript) < (:publishedAt, :id)
                        order by published_at desc, manuscript desc limit 1
                        """)
                .param("column", column.value())
                .param("publishedAt", Catalogue.at(entry.publishedAt()))
                .param("id", entry.id().value())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** Takes the entry out of a column; what is newer moves down. */
    public void displace(ColumnId column, ManuscriptId id, long place) {
        jdbc.sql("delete from portal_placement where column_id = :column and manuscript = :id")
                .param("column", column.value())
                .param("id", id.value())
                .update();
        move(column, place, -1);
    }

    private void move(ColumnId column, long from, int by) {
        jdbc.sql(
                        "update portal_placement set position = position + :by where column_id = :column and position >= :from")
                .param("by", by)
                .param("column", column.value())
                .param("from", from)
                .update();
    }
}
