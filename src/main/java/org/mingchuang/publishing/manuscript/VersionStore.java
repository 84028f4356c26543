package org.mingchuang.publishing.manuscript;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingchuang.kernel.Digest;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.publishing.ManuscriptId;
import org.mingchuang.publishing.Manuscripts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Versions in the database: added, read, never changed. */
@Repository
class VersionStore {

    private final JdbcClient database;
    private final JsonMapper json;

    VersionStore(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    void add(Version version) {
        database.sql("""
                        insert into publishing_version
                            (manuscript, number, text, digest, written_by, written_by_name, written_at)
                        values (:manuscript, :number, cast(:text as jsonb), :digest, :by, :name, :at)
                        """)
                .param("manuscript", version.manuscript().value())
                .param("number", version.number())
                .param("text", json.writeValueAsString(version.text()))
                .param("digest", version.digest().hex())
                .param("by", version.writtenBy().value())
                .param("name", version.writtenByName())
                .param("at", Timestamp.from(version.writtenAt()))
                .update();
    }

    Optional<Version> find(ManuscriptId id, int number) {
        return database.sql("select * from publishing_version where manuscript = :id and number = :number")
                .param("id", id.value())
                .param("number", number)
                .query(this::version)
                .optional();
    }

    Optional<Version> byDigest(ManuscriptId id, Digest digest) {
        return database.sql("""
                        select * from publishing_version where manuscript = :id and digest = :digest
                        order by number desc limit 1
                        """)
                .param("id", id.value())
                .param("digest", digest.hex())
                .query(this::version)
                .optional();
    }

    List<Version> of(ManuscriptId id) {
        return database.sql("select * from publishing_version where manuscript = :id order by number desc")
                .param("id", id.value())
                .query(this::version)
                .list();
    }

    /** Everybody who ever wrote a version: their words live on in each later one, and none of them signs it (S-07). */
    Set<PersonId> writers(ManuscriptId id) {
        return database
                .sql("select distinct written_by from publishing_version where manuscript = :id")
                .param("id", id.value())
                .query((row, index) -> new PersonId(row.getLong("written_by")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    Version version(ResultSet row, int index) throws SQLException {
        return new Version(
                new ManuscriptId(row.getLong("manuscript")),
                row.getInt("number"),
                json.readValue(row.getString("text"), Manuscripts.Text.class),
                new Digest(row.getString("digest")),
                new PersonId(row.getLong("written_by")),
                row.getString("written_by_name"),
                row.getTimestamp("written_at").toInstant());
    }
}
