package org.mingchuang.duty.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What has to be sent, and who has it in hand, in the database; each step is committed by itself. */
@Repository
class DispatchStore {

    private static final long CLAIMING = 7_220_131L;

    private final JdbcClient database;

    DispatchStore(JdbcClient database) {
        this.database = database;
    }

    /** Joins the caller's transaction. Without effect when it is planned already. */
    void plan(long notification, DispatchChannel channel, long target, Instant nextAt) {
        database.sql("""
                        insert into duty_delivery (notification, channel, target, next_at)
                        values (:notification, :channel, :target, :next)
                        on conflict (notification, channel, target) do nothing
                        """)
                .param("notification", notification)
                .param("channel", channel.name())
                .param("target", target)
                .param("next", Timestamp.from(nextAt))
                .update();
    }

    /**
     * Takes what is due for one target into hand. One node claims at a time, so that what belongs together stays together;
     * sending goes on side by side.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    Optional<Batch> claim(String node, Instant now) {
        database.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", CLAIMING)
                .query((row, index) -> true)
                .single();
        UUID claim = UUID.randomUUID();
        List<Claimed> claimed = database.sql("""
                        with first as (
                            select channel, target, batch from duty_delivery
                            where state = 'WAITING' and next_at <= :now
                            order by next_at, id limit 1 for update skip locked
                        ), due as (
                            select waiting.id from duty_delivery waiting join first using (channel, target)
                            where waiting.state = 'WAITING' and waiting.next_at <= :now
                                and waiting.batch is not distinct from first.batch
                            for update of waiting skip locked
                        ), taken as (
                            update duty_delivery set state = 'SENDING', batch = coalesce(batch, :batch), claim = :claim,
                                node = :node, claimed_at = :now, attempts = attempts + 1, version = version + 1
                            where id in (select id from due)
                            returning id, notification, channel, target, batch, attempts
                        )
                        select taken.*, told.key, told.title, told.text, told.address, told.urgent
                        from taken join duty_notification told on told.id = taken.notification
                        order by told.urgent desc, told.at, taken.id
                        """)
                .param("now", Timestamp.from(now))
                .param("batch", UUID.randomUUID())
                .param("claim", claim)
                .param("node", node)
                .query(DispatchStore::claimed)
                .list();
        return claimed.isEmpty() ? Optional.empty() : Optional.of(batch(claim, claimed));
    }

    /** False when the claim is no longer this one. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    boolean hand(Batch batch) {
        int handed = database.sql("""
                        update duty_delivery set state = 'HANDED', version = version + 1
                        where claim = :claim and state = 'SENDING'
                        """).param("claim", batch.claim()).update();
        if (handed != 0 && handed != batch.items().size()) {
            throw new IllegalStateException("a batch was torn apart: " + batch.id());
        }
        return handed != 0;
    }

    void sent(Batch batch, Instant at) {
        database.sql("""
                        update duty_delivery set state = 'SENT', sent_at = :at, last_error = '', version = version + 1
                        where claim = :claim and state in ('HANDED', 'UNCONFIRMED')
                        """)
                .param("claim", batch.claim())
                .param("at", Timestamp.from(at))
                .update();
    }

    void again(Batch batch, String error, Instant nextAt) {
        database.sql("""
                        update duty_delivery set state = 'WAITING', next_at = :next, last_error = :error,
                            version = version + 1
                        where claim = :claim and state in ('SENDING', 'HANDED')
                        """)
                .param("claim", batch.claim())
                .param("next", Timestamp.from(nextAt))
                .param("error", error)
                .update();
    }

    void end(Batch batch, DispatchState state, String error) {
        database.sql("""
                        update duty_delivery set state = :state, last_error = :error, version = version + 1
                        where claim = :claim and state in ('SENDING', 'HANDED')
                        """)
                .param("claim", batch.claim())
                .param("state", state.name())
                .param("error", error)
                .update();
    }

    /** What nodes that died had in hand: not handed over yet goes back, the rest a person has to look at. */
    int recover(Instant before, String note) {
        return database.sql("""
                        update duty_delivery set
                            state = case state when 'SENDING' then 'WAITING' else 'UNCONFIRMED' end,
                            last_error = :note, version = version + 1
                        where state in ('SENDING', 'HANDED') and claimed_at < :before
                        """)
                .param("before", Timestamp.from(before))
                .param("note", note)
                .update();
    }

    /** What still waits for this target is not sent any more. */
    int drop(DispatchChannel channel, long target, String reason) {
        return database.sql("""
                        update duty_delivery set state = 'DROPPED', last_error = :reason, version = version + 1
                        where channel = :channel and target = :target and state = 'WAITING'
                        """)
                .param("channel", channel.name())
                .param("target", target)
                .param("reason", reason)
                .update();
    }

    /** What was never tried is not sent any more; a batch that was tried stays whole. */
    void settle(long duty, String reason) {
        database.sql("""
                        update duty_delivery set state = 'DROPPED', last_error = :reason, version = version + 1
                        where state = 'WAITING' and attempts = 0
                            and notification in (select id from duty_notification where duty = :duty)
                        """).param("duty", duty).param("reason", reason).update();
    }

    private static Batch batch(UUID claim, List<Claimed> claimed) {
        Claimed first = claimed.getFirst();
        return new Batch(
                first.batch(),
                claim,
                first.channel(),
                first.target(),
                first.attempts(),
                claimed.stream().map(Claimed::item).toList());
    }

    private static Claimed claimed(ResultSet row, int index) throws SQLException {
        return new Claimed(
                row.getObject("batch", UUID.class),
                DispatchChannel.valueOf(row.getString("channel")),
                row.getLong("target"),
                row.getInt("attempts"),
                new Batch.Item(
                        row.getString("key"),
                        row.getString("title"),
                        row.getString("text"),
                        row.getString("address"),
                        row.getBoolean("urgent")));
    }

    private record Claimed(UUID batch, DispatchChannel channel, long target, int attempts, Batch.Item item) {}
}
