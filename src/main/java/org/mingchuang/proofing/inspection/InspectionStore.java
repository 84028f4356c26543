package org.mingchuang.proofing.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Digest;
import org.mingchuang.kernel.SubjectRef;
import org.mingchuang.proofing.Finding;
import org.mingchuang.proofing.InspectionStage;
import org.mingchuang.proofing.Remark;
import org.mingchuang.proofing.Ruling;
import org.mingchuang.proofing.RulingKind;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Inspections and rulings in the database. */
@Repository
class InspectionStore {

    private final JdbcClient database;
    private final NamedParameterJdbcTemplate batches;

    InspectionStore(JdbcClient database, NamedParameterJdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** The last word to each finding of the subject, by mark. */
    Map<String, Ruling> rulings(SubjectRef subject) {
        return database
                .sql("select * from proofing_ruling where subject_kind = :kind and subject_id = :id and not superseded")
                .param("kind", subject.kind())
                .param("id", subject.id())
                .query((row, index) -> Map.entry(row.getString("mark"), ruling(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Ruling ruling(ResultSet row) throws SQLException {
        return new Ruling(
                RulingKind.valueOf(row.getString("kind")),
                row.getString("reason"),
                row.getString("ruled_by_name"),
                row.getTimestamp("ruled_at").toInstant(),
                row.getBoolean("releasing"));
    }

    /** Earlier words stay, as history. Returns whether there was one. */
    boolean supersede(SubjectRef subject, String mark) {
        return database.sql("""
                        update proofing_ruling set superseded = true
                        where subject_kind = :kind and subject_id = :id and mark = :mark and not superseded
                        """)
                        .param("kind", subject.kind())
                        .param("id", subject.id())
                        .param("mark", mark)
                        .update()
                > 0;
    }

    void add(SubjectRef subject, Remark remark, Ruling ruling, Actor by) {
        Finding finding = remark.finding();
        StoredWords words = StoredWords.of(remark.located());
        database.sql("""
                        insert into proofing_ruling (subject_kind, subject_id, mark, rule, category, severity, found, before,
                            after, kind, reason, releasing, ruled_by, ruled_by_name, ruled_at)
                        values (:subjectKind, :subjectId, :mark, :rule, :category, :severity, :found, :before, :after, :kind,
                            :reason, :releasing, :by, :byName, :at)
                        """)
                .param("subjectKind", subject.kind())
                .param("subjectId", subject.id())
                .param("mark", remark.mark())
                .param("rule", finding.rule())
                .param("category", finding.category().name())
                .param("severity", finding.severity().name())
                .param("found", words.found())
                .param("before", words.before())
                .param("after", words.after())
                .param("kind", ruling.kind().name())
                .param("reason", ruling.reason())
                .param("releasing", ruling.releasing())
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", ruling.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    long keep(
            SubjectRef subject,
            Digest digest,
            InspectionStage stage,
            String rules,
            List<Remark> remarks,
            Instant at,
            Actor by) {
        if (stage == InspectionStage.SWEEP) {
            forgetSweep(subject);
        }
        long inspection = database.sql("""
                        insert into proofing_inspection
                            (subject_kind, subject_id, digest, stage, rules, done_at, done_by, done_by_name)
                        values (:kind, :id, :digest, :stage, :rules, :at, :by, :byName) returning id
                        """)
                .param("kind", subject.kind())
                .param("id", subject.id())
                .param("digest", digest.hex())
                .param("stage", stage.name())
                .param("rules", rules)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.id().value())
                .param("byName", by.name())
                .query(Long.class)
                .single();
        addRemarks(inspection, remarks);
        return inspection;
    }

    void name(long inspection, String title, String address) {
        database.sql("update proofing_inspection set title = :title, address = :address where id = :id")
                .param("title", title)
                .param("address", address)
                .param("id", inspection)
                .update();
    }

    void forgetSweep(SubjectRef subject) {
        database.sql("""
                        delete from proofing_inspection
                        where subject_kind = :kind and subject_id = :id and stage = 'SWEEP'
                        """)
                .param("kind", subject.kind())
                .param("id", subject.id())
                .update();
    }

    void forgetSweepsBefore(Instant began) {
        database.sql("delete from proofing_inspection where stage = 'SWEEP' and done_at < :began")
                .param("began", began.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void addRemarks(long inspection, List<Remark> remarks) {
        var rows = new MapSqlParameterSource[remarks.size()];
        for (int number = 0; number < rows.length; number++) {
            rows[number] = row(inspection, number, remarks.get(number));
        }
        batches.batchUpdate("""
                insert into proofing_remark (inspection_id, number, mark, rule, category, severity, part, place, found, before,
                    after, reason, suggestion, open)
                values (:inspection, :number, :mark, :rule, :category, :severity, :part, :place, :found, :before, :after,
                    :reason, :suggestion, :open)
                """, rows);
    }

    private static MapSqlParameterSource row(long inspection, int number, Remark remark) {
        Finding finding = remark.finding();
        StoredWords words = StoredWords.of(remark.located());
        return new MapSqlParameterSource()
                .addValue("inspection", inspection)
                .addValue("number", number)
                .addValue("mark", remark.mark())
                .addValue("rule", finding.rule())
                .addValue("category", finding.category().name())
                .addValue("severity", finding.severity().name())
                .addValue("part", remark.located().part().label())
                .addValue("place", finding.offset())
                .addValue("found", words.found())
                .addValue("before", words.before())
                .addValue("after", words.after())
                .addValue("reason", finding.reason())
                .addValue("suggestion", finding.suggestion())
                .addValue("open", remark.isOpen());
    }
}
