package org.mingchuang.duty.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.organization.SealedFields;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each person wants, in the database. */
@Repository
class PreferenceStore {

    private static final String PURPOSE = "duty_preference.email";

    private final JdbcClient database;
    private final SealedFields seals;

    PreferenceStore(JdbcClient database, SealedFields seals) {
        this.database = database;
        this.seals = seals;
    }

    Preference of(PersonId person) {
        return database.sql("select * from duty_preference where person = :person")
                .param("person", person.value())
                .query(this::preference)
                .optional()
                .orElseGet(Preference::unset);
    }

    /** False when the version is no longer the one that was seen. */
    boolean save(PersonId person, Preference wanted) {
        int saved = database.sql("""
                        insert into duty_preference (person, email, mode, hour)
                        select :person, :email, :mode, :hour where :version = 0
                        on conflict (person) do nothing
                        """)
                .param("person", person.value())
                .param("email", sealed(wanted.email()))
                .param("mode", wanted.mode().name())
                .param("hour", wanted.hour())
                .param("version", wanted.version())
                .update();
        return saved + change(person, wanted) == 1;
    }

    private int change(PersonId person, Preference wanted) {
        return database.sql("""
                        update duty_preference set email = :email, mode = :mode, hour = :hour, version = version + 1
                        where person = :person and version = :version
                        """)
                .param("person", person.value())
                .param("email", sealed(wanted.email()))
                .param("mode", wanted.mode().name())
                .param("hour", wanted.hour())
                .param("version", wanted.version())
                .update();
    }

    void forget(PersonId person) {
        database.sql("delete from duty_preference where person = :person")
                .param("person", person.value())
                .update();
    }

    private byte @org.jspecify.annotations.Nullable [] sealed(EmailAddress email) {
        return email.isGiven() ? seals.seal(PURPOSE, email.text()) : null;
    }

    private Preference preference(ResultSet row, int index) throws SQLException {
        byte[] sealed = row.getBytes("email");
        return new Preference(
                sealed == null ? EmailAddress.none() : new EmailAddress(seals.open(PURPOSE, sealed)),
                MailMode.valueOf(row.getString("mode")),
                row.getInt("hour"),
                row.getLong("version"));
    }
}
