package org.mingchuang.publishing.manuscript;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.publishing.ManuscriptId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Edit locks in the database, one a manuscript. */
@Repository
class EditLockStore {

    private final JdbcClient database;

    EditLockStore(JdbcClient database) {
        this.database = database;
    }

    Optional<EditLock> find(ManuscriptId id) {
        return database.sql("""
                        select lock_person, lock_name, lock_at from publishing_manuscript
                        where id = :id and lock_person is not null
                        """)
                .param("id", id.value())
                .query((row, index) -> new EditLock(
                        new PersonId(row.getLong("lock_person")),
                        row.getString("lock_name"),
                        row.getTimestamp("lock_at").toInstant()))
                .optional();
    }

    /** Whether it is the actor's now: it was free, left, or the actor's already. */
    boolean take(ManuscriptId id, Actor by, Instant now) {
        return database.sql("""
                        update publishing_manuscript set lock_person = :person, lock_name = :name, lock_at = :now
                        where id = :id and (lock_person is null or lock_person = :person or lock_at <= :left)
                        """)
                        .param("id", id.value())
                        .param("person", by.id().value())
                        .param("name", by.name())
                        .param("now", Timestamp.from(now))
                        .param("left", Timestamp.from(now.minus(EditLock.LIFETIME)))
                        .update()
                == 1;
    }

    void takeFromOther(ManuscriptId id, Actor by, Instant now) {
        database.sql("""
                        update publishing_manuscript set lock_person = :person, lock_name = :name, lock_at = :now
                        where id = :id
                        """)
                .param("id", id.value())
                .param("person", by.id().value())
                .param("name", by.name())
                .param("now", Timestamp.from(now))
                .update();
    }

    void release(ManuscriptId id, Actor by) {
        database.sql("""
                        update publishing_manuscript set lock_person = null, lock_name = null, lock_at = null
                        where id = :id and lock_person = :person
                        """)
                .param("id", id.value())
                .param("person", by.id().value())
                .update();
    }
}
