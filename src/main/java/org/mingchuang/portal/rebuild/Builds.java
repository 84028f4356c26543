package org.mingchuang.portal.rebuild;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.Actor;
import org.mingchuang.portal.rebuild.Build.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps rebuilds and their progress, so that one goes on after a kill. */
@Repository
class Builds {

    private final JdbcClient jdbc;
    private final Clock clock;

    Builds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** False when one is waiting already; it becomes a thorough one if that is wanted now. */
    boolean request(String reason, boolean thorough, Actor by) {
        return jdbc.sql("""
                        insert into portal_build (reason, thorough, requested_by, requested_at)
                        values (:reason, :thorough, :by, :now)
                        on conflict ((true)) where started_at is null
                            do update set thorough = portal_build.thorough or excluded.thorough
                        returning xmax = 0
                        """)
                .param("reason", reason)
                .param("thorough", thorough)
                .param("by", by.id().value())
                .param("now", now())
                .query(Boolean.class)
                .single();
    }

    /** The one that was broken off comes before the one that waits. */
    Optional<Build> unfinished() {
        return jdbc.sql("select * from portal_build where finished_at is null order by id limit 1")
                .query(Builds::build)
                .optional();
    }

    List<Build> latest(int limit) {
        return jdbc.sql("select * from portal_build order by id desc limit :limit")
                .param("limit", limit)
                .query(Builds::build)
                .list();
    }

    /** What the pages looked like at the last rebuild that came to its end; empty before the first. */
    String lastLook() {
        return jdbc.sql("select look from portal_build where finished_at is not null order by id desc limit 1")
                .query(String.class)
                .optional()
                .orElse("");
    }

    void start(Build build, Stage stage, long expected) {
        jdbc.sql("""
                        update portal_build set started_at = coalesce(started_at, :now), stage = :stage, expected = :expected
                        where id = :id
                        """)
                .param("id", build.id())
                .param("now", now())
                .param("stage", stage.name())
                .param("expected", expected)
                .update();
    }

    void enter(Build build, Stage stage) {
        jdbc.sql("update portal_build set stage = :stage, reached = 0 where id = :id")
                .param("id", build.id())
                .param("stage", stage.name())
                .update();
    }

    void progress(Build build, long reached, long made, String failed) {
        jdbc.sql("""
                        update portal_build set reached = :reached, made = made + :made, failed = failed || :failed
                        where id = :id
                        """)
                .param("id", build.id())
                .param("reached", reached)
                .param("made", made)
                .param("failed", failed)
                .update();
    }

    void finish(Build build, String look) {
        jdbc.sql("update portal_build set stage = 'DONE', finished_at = :now, look = :look where id = :id")
                .param("id", build.id())
                .param("now", now())
                .param("look", look)
                .update();
    }

    Build find(long id) {
        return jdbc.sql("select * from portal_build where id = :id")
                .param("id", id)
                .query(Builds::build)
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Build build(ResultSet row, int number) throws SQLException {
        return new Build(
                row.getLong("id"),
                row.getString("reason"),
                row.getBoolean("thorough"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                instant(row, "started_at"),
                Stage.valueOf(row.getString("stage")),
                row.getLong("reached"),
                row.getLong("made"),
                row.getLong("expected"),
                row.getString("failed"),
                instant(row, "finished_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String name) throws SQLException {
        var time = row.getObject(name, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
