package org.mingchuang.publishing.manuscript;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.StaleVersion;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.publishing.ColumnId;
import org.mingchuang.publishing.ManuscriptId;
import org.mingchuang.publishing.ManuscriptKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Manuscripts in the database. */
@Repository
class ManuscriptStore {

    private final JdbcClient database;

    ManuscriptStore(JdbcClient database) {
        this.database = database;
    }

    ManuscriptId add(UnitId unit, ManuscriptKind kind, Actor by, Instant at) {
        long id = database.sql("""
                        insert into publishing_manuscript
                            (unit, kind, state, created_by, created_by_name, created_at, changed_at)
                        values (:unit, :kind, 'DRAFT', :by, :name, :at, :at) returning id
                        """)
                .param("unit", unit.value())
                .param("kind", kind.name())
                .param("by", by.id().value())
                .param("name", by.name())
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
        return new ManuscriptId(id);
    }

    Optional<Manuscript> find(ManuscriptId id) {
        return database.sql("select * from publishing_manuscript where id = :id")
                .param("id", id.value())
                .query(ManuscriptStore::manuscript)
                .optional();
    }

    /** Until the transaction ends nobody else changes it. */
    Optional<Manuscript> locked(ManuscriptId id) {
        return database.sql("select * from publishing_manuscript where id = :id for update")
                .param("id", id.value())
                .query(ManuscriptStore::manuscript)
                .optional();
    }

    /** Writes the manuscript as it is after an act; somebody else's act in between makes it stale. */
    void update(Manuscript manuscript) {
        int changed = database.sql("""
                        update publishing_manuscript set kind = :kind, state = :state, working = :working, live = :live,
                            title = :title, home = :home, published_at = :publishedAt, withdrawn_for = :withdrawnFor,
                            changed_at = :changedAt, revision = revision + 1
                        where id = :id and revision = :revision
                        """)
                .param("id", manuscript.id().value())
                .param("revision", manuscript.revision())
                .param("kind", manuscript.kind().name())
                .param("state", manuscript.state().name())
                .param("working", manuscript.working())
                .param("live", manuscript.live())
                .param("title", manuscript.title())
                .param(
                        "home",
                        manuscript.home() == null ? null : manuscript.home().value())
                .param("publishedAt", timestamp(manuscript.publishedAt()))
                .param("withdrawnFor", manuscript.withdrawnFor())
                .param("changedAt", timestamp(manuscript.changedAt()))
                .update();
        if (changed != 1) {
            throw new StaleVersion(manuscript.id().subject());
        }
    }

    static Manuscript manuscript(ResultSet row, int index) throws SQLException {
        int live = row.getInt("live");
        boolean isOut = !row.wasNull();
        long home = row.getLong("home");
        boolean hasHome = !row.wasNull();
        Timestamp publishedAt = row.getTimestamp("published_at");
        return new Manuscript(
                new ManuscriptId(row.getLong("id")),
                new UnitId(row.getLong("unit")),
                ManuscriptKind.valueOf(row.getString("kind")),
                ManuscriptState.valueOf(row.getString("state")),
                row.getInt("working"),
                isOut ? live : null,
                row.getString("title"),
                hasHome ? new ColumnId(home) : null,
                publishedAt == null ? null : publishedAt.toInstant(),
                row.getString("withdrawn_for"),
                new PersonId(row.getLong("created_by")),
                row.getString("created_by_name"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                row.getLong("revision"));
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
