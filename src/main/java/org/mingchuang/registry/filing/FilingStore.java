package org.mingchuang.registry.filing;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingchuang.files.FileId;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.StaleVersion;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.registry.ChannelId;
import org.mingchuang.registry.FilingId;
import org.mingchuang.registry.FilingKind;
import org.mingchuang.registry.channel.ChannelFields;
import org.mingchuang.registry.channel.ChannelFields.Difference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Filings in the database. */
@Repository
class FilingStore {

    private final JdbcClient database;
    private final JsonMapper json;

    FilingStore(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    Optional<Filing> find(FilingId id) {
        return database.sql("select * from registry_filing where id = :id")
                .param("id", id.value())
                .query(this::filing)
                .optional();
    }

    /** Newest first. */
    List<Filing> of(ChannelId channel) {
        return database.sql("select * from registry_filing where channel_id = :channel order by id desc")
                .param("channel", channel.value())
                .query(this::filing)
                .list();
    }

    FilingId add(Filing filing, Instant now) {
        return new FilingId(bound("""
                        insert into registry_filing (kind, channel_id, unit_id, state, event_on, reason, changes, snapshot,
                            late_reason, removed_files, opened_at)
                        values (:kind, :channel, :unit, :state, :event, :reason, :changes::jsonb, :snapshot::jsonb, :late,
                            :removed::uuid[], :now)
                        returning id
                        """, filing)
                .param("kind", filing.kind().name())
                .param("channel", filing.channel().value())
                .param("unit", filing.unit().value())
                .param("now", utc(now))
                .query(Long.class)
                .single());
    }

    void save(Filing filing) {
        Filing.Trace trace = filing.trace();
        LocalDate confirmed = trace.confirmedOn();
        int changed = bound("""
                        update registry_filing
                        set state = :state, event_on = :event, reason = :reason, changes = :changes::jsonb,
                            snapshot = :snapshot::jsonb, late_reason = :late, removed_files = :removed::uuid[],
                            submitted_at = :submittedAt, submitted_by = :submittedBy,
                            submitter_id = :submitter,
                            checked_at = :checkedAt, checked_by = :checkedBy, opinion = :opinion,
                            outgoing_no = :number, passed_on_at = :passedAt, passed_on_by = :passedBy, delivery = :delivery,
                            confirmed_on = :confirmedOn, confirmation = :confirmation, version = version + 1
                        where id = :id and version = :version
                        """, filing)
                .param("submittedAt", utc(trace.submittedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("submittedBy", trace.submittedBy())
                .param("submitter", number(trace.submitter()), Types.BIGINT)
                .param("checkedAt", utc(trace.checkedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("checkedBy", trace.checkedBy())
                .param("opinion", trace.opinion())
                .param("number", trace.outgoingNo())
                .param("passedAt", utc(trace.passedOnAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("passedBy", trace.passedOnBy())
                .param("delivery", trace.delivery())
                .param("confirmedOn", confirmed == null ? null : Date.valueOf(confirmed), Types.DATE)
                .param("confirmation", trace.confirmation())
                .param("id", filing.id().value())
                .param("version", filing.version())
                .update();
        if (changed != 1) {
            throw new StaleVersion(filing.id().subject());
        }
    }

    private JdbcClient.StatementSpec bound(String sql, Filing filing) {
        return database.sql(sql)
                .param("state", filing.state().name())
                .param("event", Date.valueOf(filing.eventOn()))
                .param("reason", filing.reason())
                .param("changes", json.writeValueAsString(filing.changes()))
                .param("snapshot", json.writeValueAsString(filing.snapshot()))
                .param("late", filing.lateReason())
                .param(
                        "removed",
                        filing.removed().stream()
                                .map(file -> file.value().toString())
                                .toArray(String[]::new));
    }

    Filing filing(ResultSet row, int index) throws SQLException {
        return new Filing(
                new FilingId(row.getLong("id")),
                FilingKind.valueOf(row.getString("kind")),
                new ChannelId(row.getLong("channel_id")),
                new UnitId(row.getLong("unit_id")),
                FilingState.valueOf(row.getString("state")),
                row.getDate("event_on").toLocalDate(),
                row.getString("reason"),
                json.readValue(row.getString("changes"), new TypeReference<List<Difference>>() {}),
                json.readValue(row.getString("snapshot"), ChannelFields.class),
                row.getString("late_reason"),
                Arrays.stream((UUID[]) row.getArray("removed_files").getArray())
                        .map(FileId::new)
                        .collect(Collectors.toUnmodifiableSet()),
                trace(row),
                row.getLong("version"));
    }

    private static Filing.Trace trace(ResultSet row) throws SQLException {
        Date confirmed = row.getDate("confirmed_on");
        return new Filing.Trace(
                instant(row, "submitted_at"),
                row.getString("submitted_by"),
                person(row.getObject("submitter_id", Long.class)),
                instant(row, "checked_at"),
                row.getString("checked_by"),
                row.getString("opinion"),
                row.getString("outgoing_no"),
                instant(row, "passed_on_at"),
                row.getString("passed_on_by"),
                row.getString("delivery"),
                confirmed == null ? null : confirmed.toLocalDate(),
                row.getString("confirmation"));
    }

    private static @Nullable PersonId person(@Nullable Long number) {
        return number == null ? null : new PersonId(number);
    }

    private static @Nullable Long number(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
