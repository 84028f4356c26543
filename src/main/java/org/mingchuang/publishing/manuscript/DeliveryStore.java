package org.mingchuang.publishing.manuscript;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingchuang.publishing.ManuscriptId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deliveries in the database. */
@Repository
class DeliveryStore {

    private final JdbcClient database;

    DeliveryStore(JdbcClient database) {
        this.database = database;
    }

    /** Planning the same twice is planning it once. */
    void plan(Delivery delivery) {
        database.sql("""
                        insert into publishing_delivery
                            (manuscript, version, outlet, action, reason, due_at, next_try_at)
                        values (:manuscript, :version, :outlet, :action, :reason, :due, :due)
                        on conflict do nothing
                        """)
                .param("manuscript", delivery.manuscript().value())
                .param("version", delivery.version())
                .param("outlet", delivery.outlet())
                .param("action", delivery.action().name())
                .param("reason", delivery.reason())
                .param("due", Timestamp.from(delivery.dueAt()))
                .update();
    }

    /**
     * The oldest that is due and that no other node has in hand; it is in hand until the transaction ends. An outlet takes
     * a manuscript's deliveries one after the other: a withdrawal that failed never overtakes a later publication.
     */
    Optional<Delivery> takeDue(Instant now) {
        return database.sql("""
                        select * from publishing_delivery due
                        where done_at is null and cancelled_at is null and next_try_at <= :now
                          and not exists (
                              select from publishing_delivery earlier
                              where earlier.manuscript = due.manuscript and earlier.outlet = due.outlet
                                and earlier.id < due.id and earlier.done_at is null and earlier.cancelled_at is null)
                        order by next_try_at, id limit 1 for update skip locked
                        """)
                .param("now", Timestamp.from(now))
                .query(DeliveryStore::delivery)
                .optional();
    }

    void done(Delivery delivery, String address, Instant at) {
        database.sql("""
                        update publishing_delivery set done_at = :at, address = :address, last_error = '',
                            attempts = attempts + 1
                        where id = :id
                        """)
                .param("id", delivery.id())
                .param("at", Timestamp.from(at))
                .param("address", address)
                .update();
    }

    void failed(Delivery delivery, String error, Instant nextTry) {
        database.sql("""
                        update publishing_delivery set attempts = attempts + 1, last_error = :error, next_try_at = :next
                        where id = :id
                        """)
                .param("id", delivery.id())
                .param("error", error)
                .param("next", Timestamp.from(nextTry))
                .update();
    }

    void cancel(Delivery delivery, String error, Instant at) {
        database.sql("update publishing_delivery set cancelled_at = :at, last_error = :error where id = :id")
                .param("id", delivery.id())
                .param("error", error)
                .param("at", Timestamp.from(at))
                .update();
    }

    void cancelWaiting(ManuscriptId id, Instant at) {
        database.sql("""
                        update publishing_delivery set cancelled_at = :at
                        where manuscript = :id and action = 'PUBLISH' and done_at is null and cancelled_at is null
                        """)
                .param("id", id.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Somebody wants it tried again at once. */
    int retry(ManuscriptId id, Instant now) {
        return database.sql("""
                        update publishing_delivery set next_try_at = :now
                        where manuscript = :id and done_at is null and cancelled_at is null and due_at <= :now
                        """)
                .param("id", id.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    List<DeliveryLine> of(ManuscriptId id) {
        return database.sql("select * from publishing_delivery where manuscript = :id order by id desc")
                .param("id", id.value())
                .query((row, index) -> new DeliveryLine(
                        delivery(row, index),
                        instant(row, "done_at"),
                        instant(row, "cancelled_at"),
                        row.getString("address")))
                .list();
    }

    static Delivery delivery(ResultSet row, int index) throws SQLException {
        return new Delivery(
                row.getLong("id"),
                new ManuscriptId(row.getLong("manuscript")),
                row.getInt("version"),
                row.getString("outlet"),
                Delivery.Action.valueOf(row.getString("action")),
                row.getString("reason"),
                row.getTimestamp("due_at").toInstant(),
                row.getInt("attempts"),
                row.getString("last_error"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }

    /** 投递行: a delivery and how it ended. */
    record DeliveryLine(
            Delivery delivery,
            @Nullable Instant doneAt,
            @Nullable Instant cancelledAt,
            String address) {

        boolean isFailing() {
            return doneAt == null
                    && cancelledAt == null
                    && !delivery.lastError().isEmpty();
        }
    }
}
