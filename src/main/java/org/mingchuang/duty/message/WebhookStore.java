package org.mingchuang.duty.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.StaleVersion;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.SealedFields;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Robots in the database, address and secret sealed. */
@Repository
class WebhookStore {

    private static final String ADDRESS = "duty_webhook.address";
    private static final String SECRET = "duty_webhook.secret";

    private final JdbcClient database;
    private final SealedFields seals;

    WebhookStore(JdbcClient database, SealedFields seals) {
        this.database = database;
        this.seals = seals;
    }

    Optional<Webhook> find(long id) {
        return database.sql("select * from duty_webhook where id = :id")
                .param("id", id)
                .query(this::webhook)
                .optional();
    }

    /** Those in use first. */
    List<Webhook> all() {
        return database.sql("select * from duty_webhook order by not active, name collate \"zh-x-icu\", id")
                .query(this::webhook)
                .list();
    }

    List<Long> activeFor(UnitId unit) {
        return database.sql("select id from duty_webhook where active and (unit is null or unit = :unit) order by id")
                .param("unit", unit.value())
                .query((row, index) -> row.getLong(1))
                .list();
    }

    boolean isNameTaken(String name, long besides) {
        return database.sql("select exists (select 1 from duty_webhook where name = :name and id <> :id)")
                .param("name", name)
                .param("id", besides)
                .query(Boolean.class)
                .single();
    }

    /** Empty when somebody else has just added the same name. */
    Optional<Long> add(Webhook wanted) {
        return database.sql("""
                        insert into duty_webhook (name, unit, kind, address, secret)
                        values (:name, :unit, :kind, :address, :secret) on conflict (name) do nothing returning id
                        """)
                .param("name", wanted.name())
                .param("unit", number(wanted.unit()))
                .param("kind", wanted.kind().name())
                .param("address", seals.seal(ADDRESS, wanted.address().text()))
                .param("secret", sealed(wanted.secret()))
                .query(Long.class)
                .optional();
    }

    void change(Webhook wanted) {
        int changed = database.sql("""
                        update duty_webhook set name = :name, unit = :unit, kind = :kind, address = :address,
                            secret = :secret, active = :active, version = version + 1
                        where id = :id and version = :version
                        """)
                .param("id", wanted.id())
                .param("version", wanted.version())
                .param("name", wanted.name())
                .param("unit", number(wanted.unit()))
                .param("kind", wanted.kind().name())
                .param("address", seals.seal(ADDRESS, wanted.address().text()))
                .param("secret", sealed(wanted.secret()))
                .param("active", wanted.active())
                .update();
        if (changed != 1) {
            throw new StaleVersion(WebhookChanged.subject(wanted.id()));
        }
    }

    void note(long id, Instant at, String error) {
        database.sql("update duty_webhook set last_at = :at, last_error = :error where id = :id")
                .param("id", id)
                .param("at", Timestamp.from(at))
                .param("error", error)
                .update();
    }

    private static @Nullable Long number(@Nullable UnitId unit) {
        return unit == null ? null : unit.value();
    }

    private byte @Nullable [] sealed(String secret) {
        return secret.isEmpty() ? null : seals.seal(SECRET, secret);
    }

    private Webhook webhook(ResultSet row, int index) throws SQLException {
        Long unit = row.getObject("unit", Long.class);
        byte[] secret = row.getBytes("secret");
        Timestamp lastAt = row.getTimestamp("last_at");
        return new Webhook(
                row.getLong("id"),
                row.getString("name"),
                unit == null ? null : new UnitId(unit),
                WebhookKind.valueOf(row.getString("kind")),
                new WebhookAddress(seals.open(ADDRESS, row.getBytes("address"))),
                secret == null ? "" : seals.open(SECRET, secret),
                row.getBoolean("active"),
                lastAt == null ? null : lastAt.toInstant(),
                row.getString("last_error"),
                row.getLong("version"));
    }
}
