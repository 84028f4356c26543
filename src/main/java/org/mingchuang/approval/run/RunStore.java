package org.mingchuang.approval.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingchuang.approval.MaterialOrigin;
import org.mingchuang.approval.RunId;
import org.mingchuang.approval.RunState;
import org.mingchuang.approval.Submission;
import org.mingchuang.approval.Target;
import org.mingchuang.approval.route.ChosenRoute;
import org.mingchuang.kernel.Digest;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.StaleVersion;
import org.mingchuang.kernel.SubjectRef;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.Post;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Runs with their decisions. An update carries the version that was read: of two at once one wins. */
@Repository
class RunStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final DecisionStore decisions;

    RunStore(JdbcClient jdbc, JsonMapper json, DecisionStore decisions) {
        this.jdbc = jdbc;
        this.json = json;
        this.decisions = decisions;
    }

    Optional<Run> find(RunId id) {
        return jdbc.sql("select * from approval_run where id = :id")
                .param("id", id.value())
                .query((row, number) -> run(row))
                .optional();
    }

    /** Newest first. */
    List<Run> of(SubjectRef subject) {
        return jdbc.sql("""
                        select * from approval_run
                        where subject_kind = :kind and subject_id = :subject
                        order by id desc
                        """)
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .query((row, number) -> run(row))
                .list();
    }

    boolean isSigned(SubjectRef subject, Digest digest) {
        return jdbc.sql("""
                        select exists (
                            select from approval_run
                            where subject_kind = :kind and subject_id = :subject
                              and digest = :digest and state = 'PASSED')
                        """)
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .param("digest", digest.hex())
                .query(Boolean.class)
                .single();
    }

    Run add(Run run) {
        try {
            return insert(run);
        } catch (DuplicateKeyException e) {
            throw new StaleVersion(run.submission().subject());
        }
    }

    private Run insert(Run run) {
        long id = bound("""
                        insert into approval_run
                            (subject_kind, subject_id, title, unit_id, unit_name, origin, target, digest, route, writers,
                             opened_by, opened_by_name, opened_at,
                             state, step, step_name, asks_gates, escalated, round, barred, arrived_at, ended_at)
                        values (:kind, :subject, :title, :unit, :unitName, :origin, :target, :digest, :route::jsonb, :writers,
                                :openedBy, :openedByName, :openedAt,
                                :state, :step, :stepName, :gates, :escalated, :round, :barred, :arrivedAt, :endedAt)
                        returning id
                        """, run)
                .param("kind", run.submission().subject().kind())
                .param("subject", run.submission().subject().id())
                .param("title", run.submission().title())
                .param("unit", run.submission().unit().value())
                .param("unitName", run.opening().unitName())
                .param("origin", run.submission().origin().name())
                .param("target", run.submission().target().name())
                .param("digest", run.submission().digest().hex())
                .param("route", json.writeValueAsString(run.route()))
                .param("writers", numbers(run.submission().writers()))
                .param("openedBy", run.opening().by().value())
                .param("openedByName", run.opening().byName())
                .param("openedAt", utc(run.opening().at()))
                .query(Long.class)
                .single();
        saveAround(id, run);
        return find(new RunId(id)).orElseThrow();
    }

    Run save(Run run) {
        int rows = bound("""
                        update approval_run
                        set state = :state, step = :step, step_name = :stepName, asks_gates = :gates,
                            escalated = :escalated, round = :round, barred = :barred,
                            arrived_at = :arrivedAt, ended_at = :endedAt, version = version + 1
                        where id = :id and version = :version
                        """, run)
                .param("id", run.id())
                .param("version", run.version())
                .update();
        if (rows == 0) {
            throw new StaleVersion(run.submission().subject());
        }
        saveAround(run.id(), run);
        return find(new RunId(run.id())).orElseThrow();
    }

    private JdbcClient.StatementSpec bound(String sql, Run run) {
        var barred = new HashSet<>(run.authors());
        barred.addAll(run.signers());
        return jdbc.sql(sql)
                .param("state", run.state().name())
                .param("step", run.position().step())
                .param("stepName", run.step().name())
                .param("gates", run.step().asksGates())
                .param("escalated", run.position().escalated())
                .param("round", run.position().round())
                .param("barred", numbers(barred))
                .param("arrivedAt", utc(run.position().arrivedAt()))
                .param("endedAt", utc(run.position().endedAt()), java.sql.Types.TIMESTAMP_WITH_TIMEZONE);
    }

    private void saveAround(long id, Run run) {
        decisions.add(id, run.decisions());
        jdbc.sql("delete from approval_waiting where run_id = :id")
                .param("id", id)
                .update();
        if (run.isOpen()) {
            run.step().posts().forEach(post -> insertWaiting(id, post));
        }
        jdbc.sql("""
                        insert into approval_party (run_id, person_id)
                        select :id, unnest(:persons::bigint[]) on conflict do nothing
                        """).param("id", id).param("persons", numbers(run.parties())).update();
    }

    private void insertWaiting(long id, Post post) {
        jdbc.sql("insert into approval_waiting (run_id, post_kind, post_unit) values (:id, :kind, :unit)")
                .param("id", id)
                .param("kind", post.kind().name())
                .param("unit", post.unit().value())
                .update();
    }

    private Run run(ResultSet row) throws SQLException {
        return new Run(
                row.getLong("id"),
                submission(row),
                json.readValue(row.getString("route"), ChosenRoute.class),
                new Run.Opening(
                        new PersonId(row.getLong("opened_by")),
                        row.getString("opened_by_name"),
                        row.getString("unit_name"),
                        row.getTimestamp("opened_at").toInstant()),
                decisions.of(row.getLong("id")),
                position(row),
                row.getLong("version"));
    }

    private static Submission submission(ResultSet row) throws SQLException {
        return new Submission(
                new SubjectRef(row.getString("subject_kind"), row.getString("subject_id")),
                row.getString("title"),
                new UnitId(row.getLong("unit_id")),
                MaterialOrigin.valueOf(row.getString("origin")),
                Target.valueOf(row.getString("target")),
                new Digest(row.getString("digest")),
                persons((Long[]) row.getArray("writers").getArray()));
    }

    private static Run.Position position(ResultSet row) throws SQLException {
        Timestamp endedAt = row.getTimestamp("ended_at");
        return new Run.Position(
                RunState.valueOf(row.getString("state")),
                row.getInt("step"),
                row.getInt("round"),
                row.getBoolean("escalated"),
                row.getTimestamp("arrived_at").toInstant(),
                endedAt == null ? null : endedAt.toInstant());
    }

    private static Set<PersonId> persons(Long[] numbers) {
        return Arrays.stream(numbers).map(PersonId::new).collect(Collectors.toSet());
    }

    private static Long[] numbers(Collection<PersonId> persons) {
        return persons.stream().map(PersonId::value).sorted().toArray(Long[]::new);
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
