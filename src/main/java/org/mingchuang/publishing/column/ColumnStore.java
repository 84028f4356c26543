package org.mingchuang.publishing.column;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mingchuang.kernel.StaleVersion;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.publishing.ColumnId;
import org.mingchuang.publishing.ColumnType;
import org.mingchuang.publishing.ColumnView;
import org.mingchuang.publishing.NewColumn;
import org.mingchuang.publishing.PageKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Columns in the database, in the order of the tree. */
@Repository
class ColumnStore {

    private static final String TREE = """
            with recursive tree as (
                select c.*, array[c.position::bigint, c.id] as place
                from publishing_column c where c.parent is null
                union all
                select c.*, tree.place || array[c.position::bigint, c.id]
                from publishing_column c join tree on c.parent = tree.id
            )
            select * from tree order by place
            """;

    private final JdbcClient database;

    ColumnStore(JdbcClient database) {
        this.database = database;
    }

    List<ColumnView> all() {
        return database.sql(TREE).query(ColumnStore::column).list();
    }

    boolean hasAny() {
        return database.sql("select exists (select 1 from publishing_column)")
                .query(Boolean.class)
                .single();
    }

    Optional<ColumnView> find(ColumnId id) {
        return database.sql("select * from publishing_column where id = :id")
                .param("id", id.value())
                .query(ColumnStore::column)
                .optional();
    }

    Optional<ColumnView> byPath(String path) {
        return database.sql("select * from publishing_column where path = :path")
                .param("path", path)
                .query(ColumnStore::column)
                .optional();
    }

    /** Empty when somebody else has just taken the path. */
    Optional<ColumnId> add(NewColumn column, Optional<ColumnId> parent) {
        return database.sql("""
                        insert into publishing_column
                            (parent, path, name, type, page_kind, freshness_days, unit, description, keywords, position)
                        values (:parent, :path, :name, :type, :pageKind, :freshness, :unit, :description, :keywords,
                            (select coalesce(max(position), 0) + 1 from publishing_column
                             where parent is not distinct from cast(:parent as bigint)))
                        on conflict (path) do nothing returning id
                        """)
                .param("parent", parent.map(ColumnId::value).orElse(null))
                .param("path", column.path())
                .param("name", column.name())
                .param("type", column.type().name())
                .param("pageKind", column.pageKind().name())
                .param("freshness", column.freshnessDays())
                .param("unit", column.unit().value())
                .param("description", column.description())
                .param("keywords", column.keywords())
                .query((row, index) -> new ColumnId(row.getLong("id")))
                .optional();
    }

    void change(ColumnId id, long seenVersion, NewColumn column) {
        int changed = database.sql("""
                        update publishing_column set path = :path, name = :name, type = :type, page_kind = :pageKind,
                            freshness_days = :freshness, unit = :unit, description = :description, keywords = :keywords,
                            version = version + 1
                        where id = :id and version = :version
                        """)
                .param("id", id.value())
                .param("version", seenVersion)
                .param("path", column.path())
                .param("name", column.name())
                .param("type", column.type().name())
                .param("pageKind", column.pageKind().name())
                .param("freshness", column.freshnessDays())
                .param("unit", column.unit().value())
                .param("description", column.description())
                .param("keywords", column.keywords())
                .update();
        requireAll(1, changed, id);
    }

    void setOpen(ColumnId id, long seenVersion, boolean open) {
        int changed = database.sql("""
                        update publishing_column set open = :open, version = version + 1
                        where id = :id and version = :version
                        """)
                .param("id", id.value())
                .param("version", seenVersion)
                .param("open", open)
                .update();
        requireAll(1, changed, id);
    }

    /** Locks the row: nothing is placed into a column while it is being closed. */
    void lock(ColumnId id) {
        database.sql("select id from publishing_column where id = :id for update")
                .param("id", id.value())
                .query(Long.class)
                .optional();
    }

    Optional<ColumnId> neighbour(ColumnView column, boolean up) {
        List<ColumnId> siblings = all().stream()
                .filter(other -> Objects.equals(other.parent(), column.parent()))
                .map(ColumnView::id)
                .toList();
        int place = siblings.indexOf(column.id()) + (up ? -1 : 1);
        return place < 0 || place >= siblings.size() ? Optional.empty() : Optional.of(siblings.get(place));
    }

    void swap(ColumnId one, long seenVersion, ColumnId other) {
        int changed = database.sql("""
                        update publishing_column c set position = o.position, version = c.version + 1
                        from publishing_column o
                        where ((c.id = :one and o.id = :other) or (c.id = :other and o.id = :one))
                            and exists (select from publishing_column where id = :one and version = :version)
                        """)
                .param("one", one.value())
                .param("other", other.value())
                .param("version", seenVersion)
                .update();
        requireAll(2, changed, one);
    }

    /** How many items are out in each column; a column without any is not in it. */
    Map<ColumnId, Long> items() {
        return numbers("select column_id as id, count(*) as number from publishing_placement group by column_id");
    }

    Map<ColumnId, Long> versions() {
        return numbers("select id, version as number from publishing_column");
    }

    private Map<ColumnId, Long> numbers(String sql) {
        var numbers = new HashMap<ColumnId, Long>();
        database.sql(sql).query((ResultSet row) -> {
            numbers.put(new ColumnId(row.getLong("id")), row.getLong("number"));
        });
        return numbers;
    }

    long version(ColumnId id) {
        return database.sql("select version from publishing_column where id = :id")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    private static void requireAll(int wanted, int changed, ColumnId id) {
        if (changed != wanted) {
            throw new StaleVersion(ColumnChanged.subject(id));
        }
    }

    private static ColumnView column(ResultSet row, int index) throws SQLException {
        long parent = row.getLong("parent");
        boolean isRoot = row.wasNull();
        int freshness = row.getInt("freshness_days");
        boolean onOccasion = row.wasNull();
        return new ColumnView(
                new ColumnId(row.getLong("id")),
                isRoot ? null : new ColumnId(parent),
                row.getString("path"),
                row.getString("name"),
                ColumnType.valueOf(row.getString("type")),
                PageKind.valueOf(row.getString("page_kind")),
                onOccasion ? null : Period.ofDays(freshness),
                new UnitId(row.getLong("unit")),
                row.getString("description"),
                row.getString("keywords"),
                row.getInt("position"),
                row.getBoolean("open"));
    }
}
