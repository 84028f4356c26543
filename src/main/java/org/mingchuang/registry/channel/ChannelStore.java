package org.mingchuang.registry.channel;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.StaleVersion;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.registry.ChannelId;
import org.mingchuang.registry.ChannelKind;
import org.mingchuang.registry.ChannelState;
import org.mingchuang.registry.Platform;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Channels in the database. */
@Repository
class ChannelStore {

    private static final long REGISTERING = 7_220_161L;

    private final JdbcClient database;
    private final JsonMapper json;

    ChannelStore(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    Optional<Channel> find(ChannelId id) {
        return database.sql("select * from registry_channel where id = :id")
                .param("id", id.value())
                .query(this::channel)
                .optional();
    }

    /** For the rest of the transaction nobody else registers or changes a channel: what is compared stays so. */
    void alone() {
        database.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", REGISTERING)
                .query((row, index) -> true)
                .single();
    }

    /** With those that are closed: the account stands until it is cancelled on the platform. */
    List<Channel> standing() {
        return database.sql("select * from registry_channel where state not in ('CANCELLED', 'GIVEN_UP') order by id")
                .query(this::channel)
                .list();
    }

    List<Channel> live() {
        return database.sql("""
                        select * from registry_channel where state not in ('CANCELLED', 'GIVEN_UP', 'CLOSED')
                        order by kind in ('ACCOUNT', 'APP', 'MINI_PROGRAM'), kind, platform nulls first, unit_id, id
                        """).query(this::channel).list();
    }

    /** In the order of the register. */
    List<Channel> registered() {
        return database.sql("""
                        select * from registry_channel
                        where state not in ('PLANNED', 'IN_APPROVAL', 'APPROVED', 'GIVEN_UP')
                        order by unit_id, kind, platform nulls first, id
                        """).query(this::channel).list();
    }

    List<Channel> liveOf(UnitId unit) {
        return live().stream().filter(channel -> channel.unit().equals(unit)).toList();
    }

    /** All live ones that name this person. */
    List<Channel> naming(PersonId person) {
        return live().stream()
                .filter(channel -> channel.fields().values().entrySet().stream()
                        .anyMatch(value ->
                                value.getKey().isPerson() && value.getValue().equals(Long.toString(person.value()))))
                .toList();
    }

    /** Empty when the unit has one already (M-02, G-01). */
    Optional<ChannelId> add(Channel channel) {
        try {
            return Optional.of(new ChannelId(bound("""
                            insert into registry_channel
                                (kind, platform, unit_id, state, name, fields, exception, since, until, state_note, opened_at)
                            values (:kind, :platform, :unit, :state, :name, :fields::jsonb, :exception, :since, :until, :note, :at)
                            returning id
                            """, channel)
                    .param("kind", channel.kind().name())
                    .param(
                            "platform",
                            channel.platform() == null
                                    ? null
                                    : channel.platform().name(),
                            Types.VARCHAR)
                    .param("unit", channel.unit().value())
                    .param("at", channel.openedAt().atOffset(ZoneOffset.UTC))
                    .query(Long.class)
                    .single()));
        } catch (DuplicateKeyException e) {
            return Optional.empty();
        }
    }

    void save(Channel channel) {
        int changed = bound("""
                        update registry_channel
                        set state = :state, name = :name, fields = :fields::jsonb, exception = :exception, since = :since,
                            until = :until, state_note = :note, version = version + 1
                        where id = :id and version = :version
                        """, channel)
                .param("id", channel.id().value())
                .param("version", channel.version())
                .update();
        if (changed != 1) {
            throw new StaleVersion(channel.id().subject());
        }
    }

    private JdbcClient.StatementSpec bound(String sql, Channel channel) {
        return database.sql(sql)
                .param("state", channel.state().name())
                .param("name", channel.name())
                .param("fields", json.writeValueAsString(channel.fields()))
                .param("exception", channel.exception())
                .param("since", date(channel.since()), Types.DATE)
                .param("until", date(channel.until()), Types.DATE)
                .param("note", channel.stateNote());
    }

    /** Items of the check list that are done, in order of time. */
    List<Check> checks(ChannelId id) {
        return database.sql("select * from registry_check where channel_id = :id order by done_at")
                .param("id", id.value())
                .query((row, index) -> new Check(
                        row.getString("item"), row.getTimestamp("done_at").toInstant(), row.getString("done_by")))
                .list();
    }

    /** Ticking twice changes nothing. */
    void check(ChannelId id, String item, Instant at, String by) {
        database.sql("""
                        insert into registry_check (channel_id, item, done_at, done_by) values (:id, :item, :at, :by)
                        on conflict do nothing
                        """)
                .param("id", id.value())
                .param("item", item)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    private static @Nullable Date date(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    Channel channel(ResultSet row, int index) throws SQLException {
        String platform = row.getString("platform");
        Date since = row.getDate("since");
        Date until = row.getDate("until");
        return new Channel(
                new ChannelId(row.getLong("id")),
                ChannelKind.valueOf(row.getString("kind")),
                platform == null ? null : Platform.valueOf(platform),
                new UnitId(row.getLong("unit_id")),
                ChannelState.valueOf(row.getString("state")),
                json.readValue(row.getString("fields"), ChannelFields.class),
                row.getString("exception"),
                since == null ? null : since.toLocalDate(),
                until == null ? null : until.toLocalDate(),
                row.getString("state_note"),
                row.getTimestamp("opened_at").toInstant(),
                row.getLong("version"));
    }

    /** 清单项. */
    record Check(String item, Instant at, String by) {}
}
