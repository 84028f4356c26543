package org.mingchuang.audit.fact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingchuang.kernel.SubjectRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Facts in the database: added at the end of the chain, read, never changed. */
@Repository
class FactStore {

    private static final TypeReference<LinkedHashMap<String, String>> DETAILS = new TypeReference<>() {};

    private final JdbcClient database;
    private final JsonMapper json;

    FactStore(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The end of the chain, locked until the transaction ends: facts are added one after the other. */
    Link lastLocked() {
        return database.sql("select number, digest from audit_chain for update")
                .query((row, index) -> new Link(row.getLong("number"), row.getString("digest")))
                .single();
    }

    void add(Fact fact, String previous, String digest) {
        database.sql("""
                        insert into audit_fact (number, at, person, person_name, address, act, subject_kind, subject_id,
                            succeeded, details, previous, digest)
                        values (:number, :at, :person, :personName, :address, :act, :kind, :id, :succeeded,
                            cast(:details as jsonb), :previous, :digest)
                        """)
                .param("number", fact.number())
                .param("at", Timestamp.from(fact.at()))
                .param("person", fact.person())
                .param("personName", fact.personName())
                .param("address", fact.address())
                .param("act", fact.act())
                .param("kind", fact.subject().kind())
                .param("id", fact.subject().id())
                .param("succeeded", fact.succeeded())
                .param("details", json.writeValueAsString(fact.details()))
                .param("previous", previous)
                .param("digest", digest)
                .update();
        database.sql("update audit_chain set number = :number, digest = :digest")
                .param("number", fact.number())
                .param("digest", digest)
                .update();
    }

    Link last() {
        return database.sql("select number, digest from audit_chain")
                .query((row, index) -> new Link(row.getLong("number"), row.getString("digest")))
                .single();
    }

    List<ChainedFact> after(long number, int limit) {
        return database.sql("select * from audit_fact where number > :number order by number limit :limit")
                .param("number", number)
                .param("limit", limit)
                .query(this::chained)
                .list();
    }

    List<Fact> of(SubjectRef subject) {
        return database.sql("select * from audit_fact where subject_kind = :kind and subject_id = :id order by number")
                .param("kind", subject.kind())
                .param("id", subject.id())
                .query(this::fact)
                .list();
    }

    ChainedFact chained(ResultSet row, int index) throws SQLException {
        return new ChainedFact(fact(row, index), row.getString("previous"), row.getString("digest"));
    }

    Fact fact(ResultSet row, int index) throws SQLException {
        Instant at = row.getTimestamp("at").toInstant();
        Map<String, String> details = json.readValue(row.getString("details"), DETAILS);
        return new Fact(
                row.getLong("number"),
                at,
                row.getLong("person"),
                row.getString("person_name"),
                row.getString("address"),
                row.getString("act"),
                new SubjectRef(row.getString("subject_kind"), row.getString("subject_id")),
                row.getBoolean("succeeded"),
                details);
    }

    /** 链接: number and digest of one fact. */
    record Link(long number, String digest) {}

    /** A fact with the links that were stored beside it. */
    record ChainedFact(Fact fact, String previous, String digest) {}
}
