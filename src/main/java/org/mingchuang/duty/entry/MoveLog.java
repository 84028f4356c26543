package org.mingchuang.duty.entry;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to running duties besides, in the database. */
@Repository
class MoveLog {

    private final JdbcClient database;

    MoveLog(JdbcClient database) {
        this.database = database;
    }

    void add(long duty, Instant at, String text) {
        database.sql("insert into duty_move (entry_id, at, text) values (:duty, :at, :text)")
                .param("duty", duty)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("text", text)
                .update();
    }

    /** In order of time. */
    List<Move> of(long duty) {
        return database.sql("select at, text from duty_move where entry_id = :duty order by id")
                .param("duty", duty)
                .query((row, index) -> new Move(row.getTimestamp("at").toInstant(), row.getString("text")))
                .list();
    }
}
