package org.mingchuang.publishing.media;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingchuang.files.FileId;
import org.mingchuang.files.StoredFile;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Digest;
import org.mingchuang.kernel.PageRequest;
import org.mingchuang.kernel.Paged;
import org.mingchuang.kernel.StaleVersion;
import org.mingchuang.kernel.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Entries of the library in the database. */
@Repository
class MediaStore {

    private static final String MATCHING = """
            from publishing_media
            where (:words = '' or position(lower(:words) in lower(title || ' ' || alt || ' ' || caption)) > 0
                    or exists (select 1 from unnest(tags) each where position(lower(:words) in lower(each)) > 0))
                and (:kind = '' or kind = :kind)
                and (:folder = '' or folder = :folder or starts_with(folder, :folder || '/'))
                and (:tag = '' or :tag = any(tags))
                and (trashed_at is not null) = :trash
            """;

    private final JdbcClient database;

    MediaStore(JdbcClient database) {
        this.database = database;
    }

    Optional<Media> find(long id) {
        return database.sql("select * from publishing_media where id = :id")
                .param("id", id)
                .query(MediaStore::media)
                .optional();
    }

    Optional<Media> byContent(Digest digest) {
        return database.sql("select * from publishing_media where digest = :digest and trashed_at is null")
                .param("digest", digest.hex())
                .query(MediaStore::media)
                .optional();
    }

    Paged<Media> search(MediaFilter filter, PageRequest page) {
        long total = filtered("select count(*) " + MATCHING, filter)
                .query(Long.class)
                .single();
        List<Media> rows = filtered(
                        "select * " + MATCHING + " order by added_at desc, id desc limit :most offset :offset", filter)
                .param("most", page.size())
                .param("offset", page.offset())
                .query(MediaStore::media)
                .list();
        return new Paged<>(rows, page, total);
    }

    private StatementSpec filtered(String sql, MediaFilter filter) {
        return database.sql(sql)
                .param("words", filter.words())
                .param("kind", filter.kind())
                .param("folder", filter.folder())
                .param("tag", filter.tag())
                .param("trash", filter.trash());
    }

    /** In use, by name. */
    List<String> folders() {
        return database.sql("""
                        select distinct folder from publishing_media where folder <> '' and trashed_at is null
                        order by folder
                        """).query((row, index) -> row.getString("folder")).list();
    }

    /** The most used first. */
    List<String> tags(int most) {
        return database.sql("""
                        select tag from publishing_media, unnest(tags) tag where trashed_at is null
                        group by tag order by count(*) desc, tag limit :most
                        """)
                .param("most", most)
                .query((row, index) -> row.getString("tag"))
                .list();
    }

    /** A number for the entry to be, so that its file can be stored as its own first. */
    long next() {
        return database.sql("select nextval(pg_get_serial_sequence('publishing_media', 'id'))")
                .query(Long.class)
                .single();
    }

    /** False when another entry outside the trash has the same content. */
    boolean add(long id, StoredFile file, MediaWords words, Actor by) {
        int added = wording("""
                        insert into publishing_media (id, unit, kind, title, folder, tags, alt, caption, map, review_number,
                            transcript, focus_x, focus_y, file, digest, added_by_name, added_at)
                        overriding system value
                        values (:id, :unit, :kind, :title, :folder, :tags, :alt, :caption, :map, :review, :transcript,
                            :focusX, :focusY, :file, :digest, :by, :at)
                        on conflict (digest) where trashed_at is null do nothing
                        """, words)
                .param("id", id)
                .param("unit", by.unit().value())
                .param("kind", MediaKind.of(file.mediaType()).name())
                .param("file", file.id().value())
                .param("digest", file.digest().hex())
                .param("by", by.name())
                .param("at", Timestamp.from(file.storedAt()))
                .update();
        return added == 1;
    }

    void change(Media seen, MediaWords words) {
        requireOne(wording("""
                        update publishing_media set title = :title, folder = :folder, tags = :tags, alt = :alt,
                            caption = :caption, map = :map, review_number = :review, transcript = :transcript,
                            focus_x = :focusX, focus_y = :focusY, version = version + 1
                        where id = :id and version = :version
                        """, words).param("id", seen.id()).param("version", seen.version()), seen);
    }

    private StatementSpec wording(String sql, MediaWords words) {
        return database.sql(sql)
                .param("title", words.title())
                .param("folder", words.folder())
                .param("tags", words.tags().toArray(String[]::new))
                .param("alt", words.alt())
                .param("caption", words.caption())
                .param("map", words.map())
                .param("review", words.reviewNumber())
                .param("transcript", words.transcript())
                .param("focusX", words.focusX())
                .param("focusY", words.focusY());
    }

    void replace(Media seen, StoredFile file) {
        requireOne(
                database.sql("""
                        update publishing_media set file = :file, digest = :digest, edition = edition + 1,
                            version = version + 1
                        where id = :id and version = :version
                        """)
                        .param("id", seen.id())
                        .param("version", seen.version())
                        .param("file", file.id().value())
                        .param("digest", file.digest().hex()),
                seen);
    }

    void accompany(Media seen, @Nullable FileId poster, @Nullable FileId captions) {
        requireOne(
                database.sql("""
                        update publishing_media set poster = cast(:poster as uuid), captions = cast(:captions as uuid),
                            version = version + 1
                        where id = :id and version = :version
                        """)
                        .param("id", seen.id())
                        .param("version", seen.version())
                        .param("poster", poster == null ? null : poster.value().toString())
                        .param(
                                "captions",
                                captions == null ? null : captions.value().toString()),
                seen);
    }

    void trash(Media seen, @Nullable Instant at) {
        requireOne(
                database.sql("""
                        update publishing_media set trashed_at = cast(:at as timestamptz), version = version + 1
                        where id = :id and version = :version
                        """)
                        .param("id", seen.id())
                        .param("version", seen.version())
                        .param(
                                "at",
                                at == null
                                        ? null
                                        : Timestamp.from(at).toInstant().toString()),
                seen);
    }

    private static void requireOne(StatementSpec change, Media seen) {
        if (change.update() != 1) {
            throw new StaleVersion(seen.subject());
        }
    }

    void note(Media media, int number, StoredFile file, String note, Actor by) {
        database.sql("""
                        insert into publishing_media_edition (media, number, file, note, made_by_name, made_at)
                        values (:media, :number, :file, :note, :by, :at)
                        """)
                .param("media", media.id())
                .param("number", number)
                .param("file", file.id().value())
                .param("note", note)
                .param("by", by.name())
                .param("at", Timestamp.from(file.storedAt()))
                .update();
    }

    /** Newest first. */
    List<MediaEdition> editions(long media) {
        return database.sql("select * from publishing_media_edition where media = :media order by number desc")
                .param("media", media)
                .query((row, index) -> new MediaEdition(
                        row.getInt("number"),
                        new FileId(row.getObject("file", UUID.class)),
                        row.getString("note"),
                        row.getString("made_by_name"),
                        row.getTimestamp("made_at").toInstant()))
                .list();
    }

    static Media media(ResultSet row, int index) throws SQLException {
        Timestamp trashed = row.getTimestamp("trashed_at");
        return new Media(
                row.getLong("id"),
                new UnitId(row.getLong("unit")),
                MediaKind.valueOf(row.getString("kind")),
                words(row),
                new FileId(row.getObject("file", UUID.class)),
                new Digest(row.getString("digest")),
                row.getInt("edition"),
                file(row, "poster"),
                file(row, "captions"),
                row.getString("added_by_name"),
                row.getTimestamp("added_at").toInstant(),
                trashed == null ? null : trashed.toInstant(),
                row.getLong("version"));
    }

    private static MediaWords words(ResultSet row) throws SQLException {
        Array tags = row.getArray("tags");
        return new MediaWords(
                row.getString("title"),
                row.getString("folder"),
                List.of((String[]) tags.getArray()),
                row.getString("alt"),
                row.getString("caption"),
                row.getBoolean("map"),
                row.getString("review_number"),
                row.getString("transcript"),
                row.getInt("focus_x"),
                row.getInt("focus_y"));
    }

    private static @Nullable FileId file(ResultSet row, String column) throws SQLException {
        UUID file = row.getObject(column, UUID.class);
        return file == null ? null : new FileId(file);
    }
}
