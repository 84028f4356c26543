package org.mingchuang.organization.unit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.mingchuang.organization.UnitKind;
import org.mingchuang.web.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 机构列表: the tree with who is in charge and how many people there are. */
@Repository
class UnitList {

    private static final String TREE = """
            with recursive tree as (
                select u.*, 0 as depth, array[u.position::bigint, u.id] as path
                from organization_unit u where u.parent is null
                union all
                select u.*, tree.depth + 1, tree.path || array[u.position::bigint, u.id]
                from organization_unit u join tree on u.parent = tree.id
            )
            select tree.*,
                (select count(*) from organization_person p where p.unit = tree.id and p.active) as people,
                (select coalesce(string_agg(p.name, '、' order by a.since), '')
                    from organization_appointment a join organization_person p on p.id = a.person
                    where a.unit = tree.id and a.post = 'LEADER_IN_CHARGE' and a.until is null) as leader,
                row_number() over (partition by parent order by position, id) = 1 as first,
                row_number() over (partition by parent order by position desc, id desc) = 1 as last
            from tree order by path
            """;

    private final JdbcClient database;
    private final Texts texts;

    UnitList(JdbcClient database, Texts texts) {
        this.database = database;
        this.texts = texts;
    }

    List<UnitRow> rows() {
        return database.sql(TREE).query(this::row).list();
    }

    private UnitRow row(ResultSet row, int index) throws SQLException {
        return new UnitRow(
                "/office/units/" + row.getLong("id"),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("code"),
                texts.of("organization.unit.kind", UnitKind.valueOf(row.getString("kind"))),
                row.getInt("depth"),
                row.getBoolean("active"),
                row.getInt("people"),
                row.getString("leader"),
                !row.getBoolean("first"),
                !row.getBoolean("last"));
    }
}
