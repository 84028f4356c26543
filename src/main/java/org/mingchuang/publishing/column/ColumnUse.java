package org.mingchuang.publishing.column;

import org.mingchuang.publishing.ColumnId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands in a column or below it. */
@Component
class ColumnUse {

    private final JdbcClient database;

    ColumnUse(JdbcClient database) {
        this.database = database;
    }

    /** Something is out, or on its way out. */
    boolean holdsItems(ColumnId id) {
        return isTrue("""
                select exists (
                    select from publishing_placement p
                    join publishing_column c on c.id = p.column_id
                    join publishing_column top on top.id = :id
                    where c.id = top.id or c.path like top.path || '/%')
                or exists (
                    select from publishing_manuscript m
                    join publishing_column c on c.id = m.home
                    join publishing_column top on top.id = :id
                    where (c.id = top.id or c.path like top.path || '/%') and m.state in ('IN_REVIEW', 'SIGNED'))
                """, id);
    }

    /** Its address is known outside: something was out once, or it has columns below it. */
    boolean isAddressed(ColumnId id) {
        return holdsItems(id) || isTrue("""
                select exists (select from publishing_column where parent = :id)
                or exists (select from publishing_manuscript where home = :id and published_at is not null)
                """, id);
    }

    private boolean isTrue(String sql, ColumnId id) {
        return database.sql(sql).param("id", id.value()).query(Boolean.class).single();
    }
}
