package org.mingchuang.publishing.manuscript;

import java.sql.Timestamp;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingchuang.publishing.ColumnId;
import org.mingchuang.publishing.ManuscriptId;
import org.mingchuang.publishing.ReleasedItem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is out, as lists need it. The numbers of a column have no gap: counted from its oldest item. */
@Repository
class ReleaseStore {

    private final JdbcClient database;

    ReleaseStore(JdbcClient database) {
        this.database = database;
    }

    /** Also for a newer version of what is out: its place stays, unless its columns changed. */
    void put(ReleasedItem item) {
        database.sql("""
                        insert into publishing_release (manuscript, version, kind, title, summary, home, cover, cover_alt,
                            document_number, published_at, released_at)
                        values (:id, :version, :kind, :title, :summary, :home, :cover, :coverAlt, :number, :published,
                            :released)
                        on conflict (manuscript) do update set version = excluded.version, kind = excluded.kind,
                            title = excluded.title, summary = excluded.summary, home = excluded.home,
                            cover = excluded.cover, cover_alt = excluded.cover_alt,
                            document_number = excluded.document_number, released_at = excluded.released_at
                        """)
                .param("id", item.id().value())
                .param("version", item.version())
                .param("kind", item.kind().name())
                .param("title", item.title())
                .param("summary", item.summary())
                .param("home", item.home().value())
                .param("cover", item.cover() == null ? null : item.cover().value())
                .param("coverAlt", item.coverAlt())
                .param("number", item.policy() == null ? "" : item.policy().documentNumber())
                .param("published", Timestamp.from(item.publishedAt()))
                .param("released", Timestamp.from(item.releasedAt()))
                .update();
        place(item);
    }

    private void place(ReleasedItem item) {
        Set<Long> wanted =
                new HashSet<>(item.others().stream().map(ColumnId::value).toList());
        wanted.add(item.home().value());
        Set<Long> placed = new HashSet<>(columnsOf(item.id()));
        placed.stream().filter(column -> !wanted.contains(column)).forEach(column -> removeFrom(column, item.id()));
        wanted.stream().filter(column -> !placed.contains(column)).sorted().forEach(column -> addTo(column, item));
    }

    void remove(ManuscriptId id) {
        columnsOf(id).forEach(column -> removeFrom(column, id));
        database.sql("delete from publishing_release where manuscript = :id")
                .param("id", id.value())
                .update();
    }

    private List<Long> columnsOf(ManuscriptId id) {
        return database.sql("select column_id from publishing_placement where manuscript = :id order by column_id")
                .param("id", id.value())
                .query((row, index) -> row.getLong("column_id"))
                .list();
    }

    /** Nearly always at the end; a republished item goes back to where its date belongs. */
    private void addTo(long column, ReleasedItem item) {
        lock(column);
        var published = Timestamp.from(item.publishedAt());
        long number = 1
                + database.sql("""
                        select coalesce(max(number), 0) from publishing_placement
                        where column_id = :column and (published_at, manuscript) < (:published, :id)
                        """)
                        .param("column", column)
                        .param("published", published)
                        .param("id", item.id().value())
                        .query(Long.class)
                        .single();
        shift(column, number, 1);
        database.sql("""
                        insert into publishing_placement (column_id, manuscript, published_at, number)
                        values (:column, :id, :published, :number)
                        """)
                .param("column", column)
                .param("id", item.id().value())
                .param("published", published)
                .param("number", number)
                .update();
    }

    private void removeFrom(long column, ManuscriptId id) {
        lock(column);
        long number = database.sql("""
                        delete from publishing_placement where column_id = :column and manuscript = :id returning number
                        """)
                .param("column", column)
                .param("id", id.value())
                .query(Long.class)
                .single();
        shift(column, number, -1);
    }

    private void shift(long column, long from, int by) {
        database.sql("""
                        update publishing_placement set number = number + :by
                        where column_id = :column and number >= :from
                        """)
                .param("column", column)
                .param("from", from)
                .param("by", by)
                .update();
    }

    /** Two releases into one column wait for each other, or both would get the same number. */
    private void lock(long column) {
        database.sql("select id from publishing_column where id = :column for update")
                .param("column", column)
                .query(Long.class)
                .single();
    }
}
