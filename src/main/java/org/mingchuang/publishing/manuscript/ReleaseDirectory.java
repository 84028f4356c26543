package org.mingchuang.publishing.manuscript;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mingchuang.files.FileId;
import org.mingchuang.files.StoredFile;
import org.mingchuang.files.StoredFiles;
import org.mingchuang.publishing.ColumnId;
import org.mingchuang.publishing.ManuscriptId;
import org.mingchuang.publishing.ManuscriptKind;
import org.mingchuang.publishing.ReleasedItem;
import org.mingchuang.publishing.Releases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers outlets; each query goes through an index to just the rows that it returns. */
@Component
class ReleaseDirectory implements Releases {

    private static final String LINES = """
            select r.*, p.number from publishing_placement p join publishing_release r on r.manuscript = p.manuscript
            """;

    private final JdbcClient database;
    private final ManuscriptStore manuscripts;
    private final VersionStore versions;
    private final ItemReader items;
    private final StoredFiles files;

    ReleaseDirectory(
            JdbcClient database,
            ManuscriptStore manuscripts,
            VersionStore versions,
            ItemReader items,
            StoredFiles files) {
        this.database = database;
        this.manuscripts = manuscripts;
        this.versions = versions;
        this.items = items;
        this.files = files;
    }

    @Override
    public Optional<ReleasedItem> find(ManuscriptId id) {
        return outAfter(id.value() - 1, id.value(), 1).stream().findFirst().map(this::item);
    }

    @Override
    public List<ReleasedItem> after(ManuscriptId after, int limit) {
        List<Out> out = outAfter(after.value(), Long.MAX_VALUE, limit);
        Map<String, List<StoredFile>> owned = files.ofAll(
                ManuscriptId.KIND,
                out.stream()
                        .map(one -> Long.toString(one.manuscript().id().value()))
                        .toList());
        return out.stream()
                .map(one -> items.item(
                        one.manuscript(),
                        one.version(),
                        one.releasedAt(),
                        owned.getOrDefault(Long.toString(one.manuscript().id().value()), List.of())))
                .toList();
    }

    @Override
    public List<Line> latest(ColumnId column, int limit) {
        return database.sql(LINES + " where p.column_id = :column order by p.number desc limit :limit")
                .param("column", column.value())
                .param("limit", limit)
                .query(ReleaseDirectory::line)
                .list();
    }

    @Override
    public List<Line> fromOldest(ColumnId column, long offset, int limit) {
        return database.sql(
                        LINES + " where p.column_id = :column and p.number > :offset order by p.number limit :limit")
                .param("column", column.value())
                .param("offset", offset)
                .param("limit", limit)
                .query(ReleaseDirectory::line)
                .list();
    }

    @Override
    public long count(ColumnId column) {
        return database.sql("select coalesce(max(number), 0) from publishing_placement where column_id = :column")
                .param("column", column.value())
                .query(Long.class)
                .single();
    }

    @Override
    public Neighbours neighbours(ColumnId column, ManuscriptId id) {
        Optional<Long> number = database.sql(
                        "select number from publishing_placement where column_id = :column and manuscript = :id")
                .param("column", column.value())
                .param("id", id.value())
                .query(Long.class)
                .optional();
        return number.map(at -> new Neighbours(lineAt(column, at - 1), lineAt(column, at + 1)))
                .orElse(new Neighbours(Optional.empty(), Optional.empty()));
    }

    private Optional<Line> lineAt(ColumnId column, long number) {
        return database.sql(LINES + " where p.column_id = :column and p.number = :number")
                .param("column", column.value())
                .param("number", number)
                .query(ReleaseDirectory::line)
                .optional();
    }

    private ReleasedItem item(Out out) {
        return items.item(out.manuscript(), out.version(), out.releasedAt());
    }

    private List<Out> outAfter(long after, long last, int limit) {
        return database.sql("""
                        select m.*, v.number, v.text, v.digest, v.written_by, v.written_by_name, v.written_at,
                            v.manuscript, r.released_at
                        from publishing_release r
                        join publishing_manuscript m on m.id = r.manuscript
                        join publishing_version v on v.manuscript = r.manuscript and v.number = r.version
                        where r.manuscript > :after and r.manuscript <= :last
                        order by r.manuscript limit :limit
                        """)
                .param("after", after)
                .param("last", last)
                .param("limit", limit)
                .query((row, index) -> new Out(
                        ManuscriptStore.manuscript(row, index),
                        versions.version(row, index),
                        row.getTimestamp("released_at").toInstant()))
                .list();
    }

    private static Line line(ResultSet row, int index) throws SQLException {
        UUID cover = row.getObject("cover", UUID.class);
        return new Line(
                new ManuscriptId(row.getLong("manuscript")),
                ManuscriptKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("summary"),
                new ColumnId(row.getLong("home")),
                cover == null ? null : new FileId(cover),
                row.getString("cover_alt"),
                row.getString("document_number"),
                row.getTimestamp("published_at").toInstant());
    }

    private record Out(Manuscript manuscript, Version version, java.time.Instant releasedAt) {}
}
