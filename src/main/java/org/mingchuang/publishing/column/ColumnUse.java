package org.mingchuang.publishing.column;

import org.mingchuang.publishing.ColumnId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether anything stands in a column, or below it. */
@Component
class ColumnUse {

    private final JdbcClient database;

    ColumnUse(JdbcClient database) {
        this.database = database;
    }

    boolean isUsed(ColumnId id) {
        return database.sql("""
                        select exists (
                            select 1 from publishing_placement p
                            join publishing_column c on c.id = p.column_id
                            join publishing_column top on top.id = :id
                            where c.id = top.id or c.path like top.path || '/%')
                        """).param("id", id.value()).query(Boolean.class).single();
    }
}
