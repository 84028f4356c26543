package org.mingchuang.proofing.enquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.mingchuang.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Enquiries in the database. */
@Repository
class EnquiryStore {

    private final JdbcClient database;
    private final JsonMapper json;

    EnquiryStore(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    long add(Enquiry enquiry) {
        return database.sql("""
                        insert into proofing_enquiry (title, kind, characters, asked_by, asked_by_name, asked_at, findings)
                        values (:title, :kind, :characters, :by, :byName, :at, :findings::jsonb) returning id
                        """)
                .param("title", enquiry.title())
                .param("kind", enquiry.kind().name())
                .param("characters", enquiry.characters())
                .param("by", enquiry.by().value())
                .param("byName", enquiry.byName())
                .param("at", enquiry.at().atOffset(ZoneOffset.UTC))
                .param("findings", json.writeValueAsString(enquiry.findings()))
                .query(Long.class)
                .single();
    }

    Optional<Enquiry> find(long id, PersonId of) {
        return database.sql("select * from proofing_enquiry where id = :id and asked_by = :by")
                .param("id", id)
                .param("by", of.value())
                .query(this::enquiry)
                .optional();
    }

    List<Enquiry> latest(PersonId of, int limit) {
        return database.sql("select * from proofing_enquiry where asked_by = :by order by id desc limit :limit")
                .param("by", of.value())
                .param("limit", limit)
                .query(this::enquiry)
                .list();
    }

    int forgetBefore(Instant at) {
        return database.sql("delete from proofing_enquiry where asked_at < :at")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Enquiry enquiry(ResultSet row, int index) throws SQLException {
        return new Enquiry(
                row.getLong("id"),
                row.getString("title"),
                EnquiryKind.valueOf(row.getString("kind")),
                row.getInt("characters"),
                new PersonId(row.getLong("asked_by")),
                row.getString("asked_by_name"),
                row.getTimestamp("asked_at").toInstant(),
                json.readValue(row.getString("findings"), new TypeReference<List<EnquiryFinding>>() {}));
    }
}
