package org.mingchuang.publishing.intake;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.mingchuang.kernel.Digest;
import org.mingchuang.publishing.ManuscriptId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Items of bulk imports in the database. */
@Repository
class IntakeItemStore {

    private final JdbcClient database;

    IntakeItemStore(JdbcClient database) {
        this.database = database;
    }

    boolean has(Digest key) {
        Optional<Integer> found = database.sql("select 1 from publishing_intake_item where key = :key")
                .param("key", key.hex())
                .query(Integer.class)
                .optional();
        return found.isPresent();
    }

    void add(IntakeItem item, ManuscriptId id, String file, Instant at) {
        database.sql("""
                        insert into publishing_intake_item (key, manuscript, dated_on, file_name, line, taken_at)
                        values (:key, :manuscript, :date, :file, :line, :at)
                        """)
                .param("key", item.key().hex())
                .param("manuscript", id.value())
                .param("date", item.datedOn())
                .param("file", file)
                .param("line", item.line())
                .param("at", Timestamp.from(at))
                .update();
    }
}
