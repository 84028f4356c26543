package org.mingchuang.publishing.manuscript;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.publishing.ManuscriptId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Unsaved writing in the database, one for each writer and manuscript. */
@Repository
class AutosaveStore {

    private final JdbcClient database;
    private final JsonMapper json;

    AutosaveStore(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    Optional<Autosave> find(ManuscriptId id, PersonId person) {
        return database.sql(
                        "select form, saved_at from publishing_autosave where manuscript = :id and person = :person")
                .param("id", id.value())
                .param("person", person.value())
                .query((row, index) -> new Autosave(
                        json.readValue(row.getString("form"), ManuscriptForm.class),
                        row.getTimestamp("saved_at").toInstant()))
                .optional();
    }

    void keep(ManuscriptId id, PersonId person, ManuscriptForm form, Instant at) {
        database.sql("""
                        insert into publishing_autosave (manuscript, person, base, form, saved_at)
                        values (:id, :person, :base, :form::jsonb, :at)
                        on conflict (manuscript, person)
                        do update set base = excluded.base, form = excluded.form, saved_at = excluded.saved_at
                        """)
                .param("id", id.value())
                .param("person", person.value())
                .param("base", form.version())
                .param("form", json.writeValueAsString(form).replace("\\u0000", ""))
                .param("at", Timestamp.from(at))
                .update();
    }

    void remove(ManuscriptId id, PersonId person) {
        database.sql("delete from publishing_autosave where manuscript = :id and person = :person")
                .param("id", id.value())
                .param("person", person.value())
                .update();
    }
}
