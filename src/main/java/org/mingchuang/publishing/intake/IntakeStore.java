package org.mingchuang.publishing.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.Optional;
import org.mingchuang.kernel.Digest;
import org.mingchuang.publishing.ManuscriptId;
import org.mingchuang.publishing.intake.ReadDocument.Finding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Records of imports in the database. */
@Repository
class IntakeStore {

    private final JdbcClient database;
    private final JsonMapper json;

    IntakeStore(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    void add(Intake intake) {
        database.sql("""
                        insert into publishing_intake (manuscript, version, file_name, file_digest, findings, remarks,
                            pictures, taken_by_name, taken_at)
                        values (:manuscript, :version, :name, :digest, cast(:findings as jsonb), cast(:remarks as jsonb),
                            :pictures, :by, :at)
                        on conflict (manuscript, version) do nothing
                        """)
                .param("manuscript", intake.manuscript().value())
                .param("version", intake.version())
                .param("name", intake.fileName())
                .param("digest", intake.file().hex())
                .param("findings", json.writeValueAsString(intake.findings()))
                .param("remarks", json.writeValueAsString(intake.remarks()))
                .param("pictures", intake.pictures())
                .param("by", intake.takenByName())
                .param("at", Timestamp.from(intake.takenAt()))
                .update();
    }

    Optional<Intake> newest(ManuscriptId id) {
        return database.sql("select * from publishing_intake where manuscript = :id order by version desc limit 1")
                .param("id", id.value())
                .query(this::intake)
                .optional();
    }

    private Intake intake(ResultSet row, int index) throws SQLException {
        return new Intake(
                new ManuscriptId(row.getLong("manuscript")),
                row.getInt("version"),
                row.getString("file_name"),
                new Digest(row.getString("file_digest")),
                Arrays.asList(json.readValue(row.getString("findings"), Finding[].class)),
                Arrays.asList(json.readValue(row.getString("remarks"), Remark[].class)),
                row.getInt("pictures"),
                row.getString("taken_by_name"),
                row.getTimestamp("taken_at").toInstant());
    }
}
