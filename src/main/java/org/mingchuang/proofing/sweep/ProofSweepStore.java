package org.mingchuang.proofing.sweep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sweeps in the database; at most one runs. */
@Repository
class ProofSweepStore {

    private final JdbcClient database;

    ProofSweepStore(JdbcClient database) {
        this.database = database;
    }

    /** Locked until the end of the transaction; skipped while another node has it in hand. */
    Optional<ProofSweep> running() {
        return database.sql("select * from proofing_sweep where finished_at is null for update skip locked")
                .query(ProofSweepStore::sweep)
                .optional();
    }

    Optional<ProofSweep> latest() {
        return database.sql("select * from proofing_sweep order by id desc limit 1")
                .query(ProofSweepStore::sweep)
                .optional();
    }

    Optional<ProofSweep> latestFinished() {
        return database.sql("select * from proofing_sweep where finished_at is not null order by id desc limit 1")
                .query(ProofSweepStore::sweep)
                .optional();
    }

    /** False when one is running already. */
    boolean begin(long edition, SweepCause cause, Instant at) {
        return database.sql("""
                        insert into proofing_sweep (edition, cause, started_at) values (:edition, :cause, :at)
                        on conflict do nothing
                        """)
                        .param("edition", edition)
                        .param("cause", cause.name())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void reached(ProofSweep sweep, String stock, long number, int checked) {
        database.sql("""
                        update proofing_sweep set stock = :stock, reached = :number, checked = checked + :checked
                        where id = :id
                        """)
                .param("stock", stock)
                .param("number", number)
                .param("checked", checked)
                .param("id", sweep.id())
                .update();
    }

    void finish(ProofSweep sweep, Instant at) {
        database.sql("update proofing_sweep set finished_at = :at where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", sweep.id())
                .update();
    }

    private static ProofSweep sweep(ResultSet row, int index) throws SQLException {
        Timestamp finished = row.getTimestamp("finished_at");
        return new ProofSweep(
                row.getLong("id"),
                row.getLong("edition"),
                SweepCause.valueOf(row.getString("cause")),
                row.getTimestamp("started_at").toInstant(),
                row.getString("stock"),
                row.getLong("reached"),
                row.getLong("checked"),
                finished == null ? null : finished.toInstant());
    }
}
