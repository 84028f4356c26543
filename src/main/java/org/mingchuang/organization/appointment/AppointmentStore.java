package org.mingchuang.organization.appointment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.Post;
import org.mingchuang.organization.PostKind;
import org.mingchuang.organization.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Appointments in the database, and who stands in for whom. */
@Repository
class AppointmentStore {

    /** Who may act in which post at {@code :at}: holders, and delegates of absent holders. Closed accounts hold nothing. */
    private static final String STANDINGS = """
            with held as (
                select a.person, p.name, a.post, a.unit
                from organization_appointment a
                join organization_person p on p.id = a.person and p.active
                join organization_account c on c.person = a.person and not c.suspended
                where a.since <= :at and (a.until is null or a.until > :at)
            ), standing as (
                select person, name, post, unit, null::bigint as behalf, '' as behalf_name from held
                union all
                select d.delegate, q.name, h.post, h.unit, h.person, h.name
                from held h
                join organization_delegation d
                    on d.holder = h.person and d.starts_at <= :at and d.until_at > :at
                join organization_person q on q.id = d.delegate and q.active
                join organization_account c on c.person = q.id and not c.suspended
                where h.post = any(:delegable)
            )
            """;

    private static final String[] DELEGABLE = Arrays.stream(PostKind.values())
            .filter(PostRights::isDelegable)
            .map(PostKind::name)
            .toArray(String[]::new);

    private final JdbcClient database;

    AppointmentStore(JdbcClient database) {
        this.database = database;
    }

    List<Standing> standings(Post post, Instant at) {
        return standingsAt(
                        at,
                        "select * from standing where post = :post and unit = :unit order by behalf nulls first, name")
                .param("post", post.kind().name())
                .param("unit", post.unit().value())
                .query(AppointmentStore::standing)
                .list();
    }

    Optional<Standing> standing(PersonId person, Post post, Instant at) {
        return standingsAt(at, """
                        select * from standing where person = :person and post = :post and unit = :unit
                        order by behalf nulls first limit 1
                        """)
                .param("person", person.value())
                .param("post", post.kind().name())
                .param("unit", post.unit().value())
                .query(AppointmentStore::standing)
                .optional();
    }

    Set<Post> actingPosts(PersonId person, Instant at) {
        return new HashSet<>(standingsAt(at, "select post, unit from standing where person = :person")
                .param("person", person.value())
                .query((row, index) -> post(row))
                .list());
    }

    private JdbcClient.StatementSpec standingsAt(Instant at, String query) {
        return database.sql(STANDINGS + query).param("at", Timestamp.from(at)).param("delegable", DELEGABLE);
    }

    void add(PersonId person, Post post, Instant since) {
        database.sql("""
                        insert into organization_appointment (person, post, unit, since)
                        values (:person, :post, :unit, :since)
                        """)
                .param("person", person.value())
                .param("post", post.kind().name())
                .param("unit", post.unit().value())
                .param("since", Timestamp.from(since))
                .update();
    }

    /** @return whether the person held the post */
    boolean end(PersonId person, Post post, Instant until) {
        return database.sql("""
                        update organization_appointment set until = greatest(since, :until)
                        where person = :person and post = :post and unit = :unit and until is null
                        """)
                        .param("until", Timestamp.from(until))
                        .param("person", person.value())
                        .param("post", post.kind().name())
                        .param("unit", post.unit().value())
                        .update()
                == 1;
    }

    /** All posts of the person, running ones first, then those of the past. */
    List<Appointment> of(PersonId person) {
        return database.sql("""
                        select a.*, p.name from organization_appointment a join organization_person p on p.id = a.person
                        where a.person = :person order by a.until is not null, a.until desc, a.since, a.id
                        """)
                .param("person", person.value())
                .query(AppointmentStore::appointment)
                .list();
    }

    /** Running appointments to a kind of post. */
    List<Appointment> running(PostKind kind) {
        return database.sql("""
                        select a.*, p.name from organization_appointment a join organization_person p on p.id = a.person
                        where a.post = :post and a.until is null order by a.since, a.id
                        """)
                .param("post", kind.name())
                .query(AppointmentStore::appointment)
                .list();
    }

    /** Appointments of one person, and those to posts of one unit, are decided one after the other. */
    void lock(PersonId person, UnitId unit) {
        lock("select id from organization_person where id = :id for update", person.value());
        lock("select id from organization_unit where id = :id for update", unit.value());
    }

    private void lock(String query, long id) {
        database.sql(query).param("id", id).query(Long.class).optional();
    }

    private static Appointment appointment(ResultSet row, int index) throws SQLException {
        return new Appointment(
                new PersonId(row.getLong("person")),
                row.getString("name"),
                post(row),
                row.getTimestamp("since").toInstant(),
                instant(row, "until"));
    }

    private static Standing standing(ResultSet row, int index) throws SQLException {
        Long behalf = row.getObject("behalf", Long.class);
        return new Standing(
                new PersonId(row.getLong("person")),
                row.getString("name"),
                behalf == null ? null : new PersonId(behalf),
                row.getString("behalf_name"));
    }

    private static Post post(ResultSet row) throws SQLException {
        return new Post(PostKind.valueOf(row.getString("post")), new UnitId(row.getLong("unit")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }
}
