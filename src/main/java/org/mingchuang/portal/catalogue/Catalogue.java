package org.mingchuang.portal.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.Digest;
import org.mingchuang.publishing.ColumnId;
import org.mingchuang.publishing.ManuscriptId;
import org.mingchuang.publishing.ManuscriptKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 站点目录查询: what stands where. Every call is an indexed read that does not grow with the stock. */
@Component
public class Catalogue {

    private final JdbcClient jdbc;

    Catalogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Entry> find(ManuscriptId id) {
        return jdbc.sql("select * from portal_entry where manuscript = :id")
                .param("id", id.value())
                .query(Catalogue::entry)
                .optional();
    }

    public Map<ManuscriptId, Entry> find(Collection<ManuscriptId> ids) {
        var found = new HashMap<ManuscriptId, Entry>();
        jdbc.sql("select * from portal_entry where manuscript = any(:ids)")
                .param("ids", numbers(ids))
                .query(Catalogue::entry)
                .list()
                .forEach(entry -> found.put(entry.id(), entry));
        return found;
    }

    public Numbering numbering(ColumnId column) {
        return new Numbering(
                jdbc.sql("select coalesce(max(position) + 1, 0) from portal_placement where column_id = :column")
                        .param("column", column.value())
                        .query(Long.class)
                        .single());
    }

    /** The entries of a column from one place, included, to another, excluded; newest first. */
    public List<Entry> slice(ColumnId column, long from, long to) {
        return jdbc.sql("""
                        select entry.* from portal_placement place join portal_entry entry using (manuscript)
                        where place.column_id = :column and place.position >= :from and place.position < :to
                        order by place.position desc
                        """)
                .param("column", column.value())
                .param("from", from)
                .param("to", to)
                .query(Catalogue::entry)
                .list();
    }

    /** The newest entries of several columns together, each once. */
    public List<Entry> newest(Collection<ColumnId> columns, int limit) {
        return jdbc.sql("""
                        select entry.* from portal_entry entry
                        join (select distinct newest.manuscript from unnest(cast(:columns as bigint[])) as of_column (id)
                              cross join lateral (select manuscript from portal_placement where column_id = of_column.id
                                                  order by position desc limit :limit) newest) chosen using (manuscript)
                        order by entry.published_at desc, entry.manuscript desc limit :limit
                        """)
                .param("columns", columns.stream().map(ColumnId::value).toArray(Long[]::new))
                .param("limit", limit)
                .query(Catalogue::entry)
                .list();
    }

    /** The newest entries of a column that have a picture. */
    public List<Entry> newestPictures(ColumnId column, int limit) {
        return slice(column, Math.max(0, numbering(column).count() - 4L * limit), Long.MAX_VALUE).stream()
                .filter(entry -> !entry.picture().isEmpty())
                .limit(limit)
                .toList();
    }

    public List<Entry> newest(int limit) {
        return jdbc.sql("""
                        select * from portal_entry where standing
                        order by published_at desc, manuscript desc limit :limit
                        """).param("limit", limit).query(Catalogue::entry).list();
    }

    /** By order of first publication, from one ordinal, included, to another, excluded; only what stands. */
    public List<Entry> byOrdinal(long from, long to) {
        return jdbc.sql("""
                        select * from portal_entry where ordinal >= :from and ordinal < :to and standing order by ordinal
                        """)
                .param("from", from)
                .param("to", to)
                .query(Catalogue::entry)
                .list();
    }

    /** Numbers, from 1, of the stretches of so many ordinals in which something stands. */
    public List<Long> standingParts(int size) {
        return jdbc.sql("""
                        select part from generate_series(1, (select max(ordinal) from portal_entry) / :size + 1) part
                        where exists (select 1 from portal_entry where standing
                            and ordinal > (part - 1) * :size and ordinal <= part * :size)
                        order by part
                        """)
                .param("size", (long) size)
                .query((row, number) -> row.getLong(1))
                .list();
    }

    public long lastOrdinal() {
        return jdbc.sql("select coalesce(max(ordinal), 0) from portal_entry")
                .query(Long.class)
                .single();
    }

    /** Number of the last of so many standing entries after this one; 0 when there is none. */
    public long endOfLot(ManuscriptId after, int size) {
        return jdbc.sql("""
                        select coalesce(max(manuscript), 0) from (select manuscript from portal_entry
                            where standing and manuscript > :after order by manuscript limit :size) lot
                        """)
                .param("after", after.value())
                .param("size", size)
                .query(Long.class)
                .single();
    }

    public List<ManuscriptId> standingBetween(long after, long upTo) {
        return jdbc.sql(
                        "select manuscript from portal_entry where standing and manuscript > :after and manuscript <= :upTo")
                .param("after", after)
                .param("upTo", upTo)
                .query((row, number) -> new ManuscriptId(row.getLong(1)))
                .list();
    }

    public List<Entry> standingAfter(ManuscriptId after, int limit) {
        return jdbc.sql("""
                        select * from portal_entry where standing and manuscript > :after order by manuscript limit :limit
                        """)
                .param("after", after.value())
                .param("limit", limit)
                .query(Catalogue::entry)
                .list();
    }

    public long countStanding() {
        return jdbc.sql("select count(*) from portal_entry where standing")
                .query(Long.class)
                .single();
    }

    /** Withdrawn entries by number. */
    public List<Entry> withdrawnAfter(ManuscriptId after, int limit) {
        return jdbc.sql("""
                        select * from portal_entry where not standing and manuscript > :after
                        order by manuscript limit :limit
                        """)
                .param("after", after.value())
                .param("limit", limit)
                .query(Catalogue::entry)
                .list();
    }

    /** Where an entry stands: place by column. */
    public Map<ColumnId, Long> placesOf(ManuscriptId id) {
        var places = new HashMap<ColumnId, Long>();
        jdbc.sql("select column_id, position from portal_placement where manuscript = :id")
                .param("id", id.value())
                .query(row -> {
                    places.put(new ColumnId(row.getLong(1)), row.getLong(2));
                });
        return places;
    }

    /** The entry at a place, if its home is this column: then its page shows who stands beside it here. */
    public Optional<ManuscriptId> atHome(ColumnId column, long place) {
        return jdbc.sql("""
                        select manuscript from portal_placement place join portal_entry entry using (manuscript)
                        where place.column_id = :column and place.position = :place and entry.home = :column
                        """)
                .param("column", column.value())
                .param("place", place)
                .query(Long.class)
                .optional()
                .map(ManuscriptId::new);
    }

    /** For many entries in one query. */
    public Map<ManuscriptId, Beside> beside(Collection<ManuscriptId> ids) {
        var found = new HashMap<ManuscriptId, Beside>();
        jdbc.sql("""
                        select entry.manuscript, older.path, older.title, newer.path, newer.title
                        from portal_entry entry
                        join portal_placement place
                            on place.manuscript = entry.manuscript and place.column_id = entry.home
                        left join portal_placement below
                            on below.column_id = place.column_id and below.position = place.position - 1
                        left join portal_entry older on older.manuscript = below.manuscript
                        left join portal_placement above
                            on above.column_id = place.column_id and above.position = place.position + 1
                        left join portal_entry newer on newer.manuscript = above.manuscript
                        where entry.manuscript = any(:ids)
                        """).param("ids", numbers(ids)).query(row -> {
            found.put(new ManuscriptId(row.getLong(1)), new Beside(neighbour(row, 2), neighbour(row, 4)));
        });
        return found;
    }

    /** Columns with at least one entry of their own. */
    public Set<ColumnId> filled(Collection<ColumnId> columns) {
        return new HashSet<>(jdbc.sql("""
                        select id from unnest(cast(:columns as bigint[])) as of_column (id)
                        where exists (select 1 from portal_placement where column_id = id)
                        """)
                .param("columns", columns.stream().map(ColumnId::value).toArray(Long[]::new))
                .query((row, number) -> new ColumnId(row.getLong(1)))
                .list());
    }

    private static Beside.@Nullable Neighbour neighbour(ResultSet row, int path) throws SQLException {
        String address = row.getString(path);
        return address == null ? null : new Beside.Neighbour(address, row.getString(path + 1));
    }

    private static Long[] numbers(Collection<ManuscriptId> ids) {
        return ids.stream().map(ManuscriptId::value).toArray(Long[]::new);
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                new ManuscriptId(row.getLong("manuscript")),
                row.getLong("ordinal"),
                row.getString("path"),
                row.getInt("version"),
                new Digest(row.getString("digest")),
                ManuscriptKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("summary"),
                row.getString("document_number"),
                row.getString("picture"),
                row.getString("picture_alt"),
                new ColumnId(row.getLong("home")),
                instant(row, "published_at"),
                instant(row, "released_at"),
                row.getBoolean("standing"),
                row.getString("withdrawn_for"));
    }

    private static Instant instant(ResultSet row, String name) throws SQLException {
        return row.getObject(name, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
