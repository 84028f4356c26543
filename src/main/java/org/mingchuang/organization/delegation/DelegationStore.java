package org.mingchuang.organization.delegation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.StaleVersion;
import org.mingchuang.organization.PostKind;
import org.mingchuang.organization.appointment.PostRights;
import org.mingchuang.web.Option;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Delegations in the database. */
@Repository
class DelegationStore {

    private static final String DELEGATION = """
            select d.*, h.name as holder_name, q.name as delegate_name from organization_delegation d
            join organization_person h on h.id = d.holder
            join organization_person q on q.id = d.delegate
            """;

    private static final String[] DELEGABLE = Arrays.stream(PostKind.values())
            .filter(PostRights::isDelegable)
            .map(PostKind::name)
            .toArray(String[]::new);

    private final JdbcClient database;

    DelegationStore(JdbcClient database) {
        this.database = database;
    }

    Optional<Delegation> find(long id) {
        return database.sql(DELEGATION + " where d.id = :id")
                .param("id", id)
                .query(DelegationStore::delegation)
                .optional();
    }

    /** As holder or as delegate, latest first. */
    List<Delegation> of(PersonId person) {
        return database.sql(DELEGATION
                        + " where d.holder = :person or d.delegate = :person order by d.starts_at desc, d.id desc")
                .param("person", person.value())
                .query(DelegationStore::delegation)
                .list();
    }

    /** Latest first; the page shows no more. */
    List<Delegation> latest(int count) {
        return database.sql(DELEGATION + " order by d.until_at desc, d.id desc limit :count")
                .param("count", count)
                .query(DelegationStore::delegation)
                .list();
    }

    long add(PersonId holder, PersonId delegate, Instant from, Instant until, String reason) {
        return database.sql("""
                        insert into organization_delegation (holder, delegate, starts_at, until_at, planned_until, reason)
                        values (:holder, :delegate, :from, :until, :until, :reason) returning id
                        """)
                .param("holder", holder.value())
                .param("delegate", delegate.value())
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .param("reason", reason)
                .query(Long.class)
                .single();
    }

    void end(Delegation delegation, int version, Instant at) {
        int changed = database.sql("""
                        update organization_delegation set until_at = greatest(starts_at, :at), version = version + 1
                        where id = :id and version = :version
                        """)
                .param("at", Timestamp.from(at))
                .param("id", delegation.id())
                .param("version", version)
                .update();
        if (changed != 1) {
            throw new StaleVersion(Delegation.subject(delegation.id()));
        }
    }

    /** Kinds of the posts that the person holds, not those in which the person only stands in. */
    Set<PostKind> heldPosts(PersonId person, Instant at) {
        return Set.copyOf(database.sql("""
                        select distinct post from organization_appointment
                        where person = :person and since <= :at and (until is null or until > :at)
                        """)
                .param("person", person.value())
                .param("at", Timestamp.from(at))
                .query((row, index) -> PostKind.valueOf(row.getString("post")))
                .list());
    }

    /** Who holds a post that can be delegated. */
    List<Option> signers(Instant at) {
        return database.sql("""
                        select p.id, p.name, u.short_name from organization_person p
                        join organization_unit u on u.id = p.unit
                        where p.active and exists (select 1 from organization_appointment a
                            where a.person = p.id and a.post = any(:delegable)
                                and a.since <= :at and (a.until is null or a.until > :at))
                        order by u.position, p.id
                        """)
                .param("delegable", DELEGABLE)
                .param("at", Timestamp.from(at))
                .query(DelegationStore::option)
                .list();
    }

    /** Everybody who is here and no administrator; the reader only when acting for others. */
    List<Option> possibleDelegates(PersonId reader, boolean forOthers, Instant at) {
        return database.sql("""
                        select p.id, p.name, u.short_name from organization_person p
                        join organization_unit u on u.id = p.unit
                        where p.active and (:forOthers or p.id <> :reader)
                            and not exists (select 1 from organization_appointment a
                                where a.person = p.id and a.domain <> 'EDITORIAL'
                                    and a.since <= :at and (a.until is null or a.until > :at))
                        order by u.position, p.id
                        """)
                .param("forOthers", forOthers)
                .param("reader", reader.value())
                .param("at", Timestamp.from(at))
                .query(DelegationStore::option)
                .list();
    }

    private static Option option(ResultSet row, int index) throws SQLException {
        return new Option(
                Long.toString(row.getLong("id")), row.getString("name") + "（" + row.getString("short_name") + "）");
    }

    /** Delegations of one holder are decided one after the other. */
    void lock(PersonId holder) {
        database.sql("select id from organization_person where id = :holder for update")
                .param("holder", holder.value())
                .query(Long.class)
                .single();
    }

    private static Delegation delegation(ResultSet row, int index) throws SQLException {
        return new Delegation(
                row.getLong("id"),
                new PersonId(row.getLong("holder")),
                row.getString("holder_name"),
                new PersonId(row.getLong("delegate")),
                row.getString("delegate_name"),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("until_at").toInstant(),
                row.getTimestamp("planned_until").toInstant(),
                row.getString("reason"),
                row.getInt("version"));
    }
}
