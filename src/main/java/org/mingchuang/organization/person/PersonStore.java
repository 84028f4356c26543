package org.mingchuang.organization.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.StaleVersion;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.SealedFields;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People in the database; their mobile numbers only encrypted. */
@Repository
class PersonStore {

    private final JdbcClient database;
    private final SealedFields cipher;

    PersonStore(JdbcClient database, SealedFields cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    Optional<Person> find(PersonId id) {
        return database.sql("select * from organization_person where id = :id")
                .param("id", id.value())
                .query(this::person)
                .optional();
    }

    /** Who is still here first, then in the order of their coming. */
    List<Person> of(UnitId unit) {
        return database.sql("select * from organization_person where unit = :unit order by not active, id")
                .param("unit", unit.value())
                .query(this::person)
                .list();
    }

    List<Person> active() {
        return database.sql("""
                        select * from organization_person where active order by name collate "zh-x-icu", id
                        """).query(this::person).list();
    }

    Optional<PersonId> byLogin(String login) {
        return database.sql("select person from organization_account where login = :login")
                .param("login", login)
                .query(Long.class)
                .optional()
                .map(PersonId::new);
    }

    PersonId add(PersonDetails details, Instant at) {
        long id = database.sql("""
                        insert into organization_person (name, unit, job_title, mobile, employed_at)
                        values (:name, :unit, :jobTitle, :mobile, :at) returning id
                        """)
                .param("name", details.name())
                .param("unit", details.unit().value())
                .param("jobTitle", details.jobTitle())
                .param("mobile", sealed(details.mobile()), Types.BINARY)
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
        return new PersonId(id);
    }

    void change(PersonId id, int version, PersonDetails details) {
        expectOne(
                id,
                database.sql("""
                        update organization_person set name = :name, unit = :unit, job_title = :jobTitle,
                            mobile = :mobile, version = version + 1
                        where id = :id and version = :version
                        """)
                        .param("name", details.name())
                        .param("unit", details.unit().value())
                        .param("jobTitle", details.jobTitle())
                        .param("mobile", sealed(details.mobile()), Types.BINARY)
                        .param("id", id.value())
                        .param("version", version)
                        .update());
    }

    /** @param leftAt null when the person comes back */
    void setLeft(PersonId id, int version, @Nullable Instant leftAt) {
        expectOne(
                id,
                database.sql("""
                        update organization_person set active = :active, left_at = :leftAt, version = version + 1
                        where id = :id and version = :version
                        """)
                        .param("active", leftAt == null)
                        .param("leftAt", leftAt == null ? null : Timestamp.from(leftAt), Types.TIMESTAMP)
                        .param("id", id.value())
                        .param("version", version)
                        .update());
    }

    /** A unit cannot be closed while somebody is being placed into it. */
    void lockUnit(UnitId unit) {
        database.sql("select id from organization_unit where id = :unit for share")
                .param("unit", unit.value())
                .query(Long.class)
                .optional();
    }

    private byte @Nullable [] sealed(Mobile mobile) {
        return mobile.isGiven() ? cipher.seal(Mobile.SEALED_AS, mobile.number()) : null;
    }

    private static void expectOne(PersonId id, int changed) {
        if (changed != 1) {
            throw new StaleVersion(Person.subject(id));
        }
    }

    private Person person(ResultSet row, int index) throws SQLException {
        byte[] mobile = row.getBytes("mobile");
        Timestamp left = row.getTimestamp("left_at");
        return new Person(
                new PersonId(row.getLong("id")),
                row.getString("name"),
                new UnitId(row.getLong("unit")),
                row.getString("job_title"),
                mobile == null ? Mobile.none() : new Mobile(cipher.open(Mobile.SEALED_AS, mobile)),
                row.getTimestamp("employed_at").toInstant(),
                left == null ? null : left.toInstant(),
                row.getInt("version"));
    }
}
