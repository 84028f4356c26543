package org.mingchuang.organization.unit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.mingchuang.kernel.StaleVersion;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.UnitKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Units in the database. */
@Repository
class UnitStore {

    private static final String TREE = """
            with recursive tree as (
                select u.*, 0 as depth, array[u.position::bigint, u.id] as path
                from organization_unit u where u.parent is null
                union all
                select u.*, tree.depth + 1, tree.path || array[u.position::bigint, u.id]
                from organization_unit u join tree on u.parent = tree.id
            )
            select * from tree
            """;

    private final JdbcClient database;

    UnitStore(JdbcClient database) {
        this.database = database;
    }

    List<Unit> all() {
        return database.sql(TREE + " order by path").query(this::unit).list();
    }

    Optional<Unit> find(UnitId id) {
        return database.sql(TREE + " where id = :id")
                .param("id", id.value())
                .query(this::unit)
                .optional();
    }

    Optional<Unit> byCode(String code) {
        return database.sql(TREE + " where code = :code")
                .param("code", code)
                .query(this::unit)
                .optional();
    }

    Optional<Unit> only(UnitKind kind) {
        return database.sql(TREE + " where kind = :kind order by path limit 1")
                .param("kind", kind.name())
                .query(this::unit)
                .optional();
    }

    UnitId add(String code, String name, String shortName, UnitKind kind, Optional<UnitId> parent) {
        long id = database.sql("""
                        insert into organization_unit (code, name, short_name, kind, parent, position)
                        values (:code, :name, :shortName, :kind, :parent,
                            (select coalesce(max(position), 0) + 1 from organization_unit))
                        returning id
                        """)
                .param("code", code)
                .param("name", name)
                .param("shortName", shortName)
                .param("kind", kind.name())
                .param("parent", parent.map(UnitId::value).orElse(null))
                .query(Long.class)
                .single();
        return new UnitId(id);
    }

    void rename(UnitId id, int version, String name, String shortName) {
        expectOne(
                id,
                database.sql("""
                        update organization_unit set name = :name, short_name = :shortName, version = version + 1
                        where id = :id and version = :version
                        """)
                        .param("name", name)
                        .param("shortName", shortName)
                        .param("id", id.value())
                        .param("version", version)
                        .update());
    }

    void setActive(UnitId id, int version, boolean active) {
        expectOne(
                id,
                database.sql("""
                        update organization_unit set active = :active, version = version + 1
                        where id = :id and version = :version
                        """)
                        .param("active", active)
                        .param("id", id.value())
                        .param("version", version)
                        .update());
    }

    /** Locks the row, so that nobody is placed into the unit while it is being closed. */
    void lock(UnitId id) {
        database.sql("select id from organization_unit where id = :id for update")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    void exchangePositions(UnitId one, UnitId other) {
        database.sql("""
                        update organization_unit u set position = o.position, version = u.version + 1
                        from organization_unit o
                        where (u.id = :one and o.id = :other) or (u.id = :other and o.id = :one)
                        """)
                .param("one", one.value())
                .param("other", other.value())
                .update();
    }

    /** How many active people, running appointments and active units below still hang on the unit. */
    Remainder remainder(UnitId id) {
        return database.sql("""
                        select (select count(*) from organization_person where unit = :id and active) as people,
                            (select count(*) from organization_appointment where unit = :id and until is null) as posts,
                            (select count(*) from organization_unit where parent = :id and active) as units
                        """)
                .param("id", id.value())
                .query((row, index) -> new Remainder(row.getInt("people"), row.getInt("posts"), row.getInt("units")))
                .single();
    }

    private static void expectOne(UnitId id, int changed) {
        if (changed != 1) {
            throw new StaleVersion(Unit.subject(id));
        }
    }

    private Unit unit(ResultSet row, int index) throws SQLException {
        Long parent = row.getObject("parent", Long.class);
        return new Unit(
                new UnitId(row.getLong("id")),
                row.getString("code"),
                row.getString("name"),
                row.getString("short_name"),
                UnitKind.valueOf(row.getString("kind")),
                parent == null ? null : new UnitId(parent),
                row.getBoolean("active"),
                row.getInt("version"),
                row.getInt("depth"));
    }

    /** 在用情况: what still hangs on a unit. */
    record Remainder(int people, int posts, int units) {

        boolean isNothing() {
            return people == 0 && posts == 0 && units == 0;
        }
    }
}
