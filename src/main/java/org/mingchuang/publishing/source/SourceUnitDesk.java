package org.mingchuang.publishing.source;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.kernel.StaleVersion;
import org.mingchuang.kernel.SubjectRef;
import org.mingchuang.publishing.SourceUnits;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the list of source units; an entry is ended, never removed, because old reprints are judged by their day. */
@Component
class SourceUnitDesk implements SourceUnits {

    private static final Pattern DOMAIN = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");

    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    SourceUnitDesk(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    @Override
    public Optional<SourceUnitView> find(long id) {
        return database.sql("select * from publishing_source_unit where id = :id")
                .param("id", id)
                .query(SourceUnitDesk::view)
                .optional();
    }

    @Override
    public Optional<SourceUnitView> byName(String name) {
        return database.sql("select * from publishing_source_unit where name = :name order by valid_from desc limit 1")
                .param("name", name)
                .query(SourceUnitDesk::view)
                .optional();
    }

    @Override
    public List<SourceUnitView> inForce(LocalDate day) {
        return database.sql("""
                        select * from publishing_source_unit
                        where valid_from <= :day and (valid_until is null or valid_until >= :day)
                        order by name collate "zh-x-icu"
                        """)
                .param("day", Date.valueOf(day))
                .query(SourceUnitDesk::view)
                .list();
    }

    /** Those whose name or domain contains the text, ended ones last. */
    List<SourceUnitView> search(String text) {
        return database.sql("""
                        select * from publishing_source_unit
                        where name like '%' || :text || '%' or domain like '%' || :text || '%'
                        order by valid_until is not null, name collate "zh-x-icu"
                        """).param("text", text).query(SourceUnitDesk::view).list();
    }

    @Override
    @Transactional
    public Outcome<Long> add(String name, String domain, String listVersion, LocalDate validFrom, Actor by) {
        Optional<Refusal> refusal = refusal(name.strip(), domain.strip(), by);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        long id = database.sql("""
                        insert into publishing_source_unit (name, domain, list_version, valid_from)
                        values (:name, :domain, :list, :from) returning id
                        """)
                .param("name", name.strip())
                .param("domain", domain.strip())
                .param("list", listVersion.strip())
                .param("from", Date.valueOf(validFrom))
                .query(Long.class)
                .single();
        events.publishEvent(new SourceUnitChanged(id, name.strip(), false, by));
        return Outcome.done(id);
    }

    @Transactional
    public Outcome<Long> end(long id, long seenVersion, LocalDate lastDay, Actor by) {
        if (!by.may(Permission.MANAGE_SOURCES)) {
            return Outcome.refused(Refusal.of("publishing.source.refusal.NOT_PERMITTED"));
        }
        int changed = database.sql("""
                        update publishing_source_unit
                        set valid_until = greatest(valid_from, :day), version = version + 1
                        where id = :id and version = :version
                        """)
                .param("id", id)
                .param("version", seenVersion)
                .param("day", Date.valueOf(lastDay))
                .update();
        if (changed != 1) {
            throw new StaleVersion(SubjectRef.of("publishing.source", id));
        }
        events.publishEvent(new SourceUnitChanged(id, find(id).orElseThrow().name(), true, by));
        return Outcome.done(id);
    }

    private Optional<Refusal> refusal(String name, String domain, Actor by) {
        if (!by.may(Permission.MANAGE_SOURCES)) {
            return Optional.of(Refusal.of("publishing.source.refusal.NOT_PERMITTED"));
        }
        if (name.isEmpty() || name.length() > 60) {
            return Optional.of(
                    Refusal.of("publishing.source.refusal.NAME_MISSING").at("name"));
        }
        if (!DOMAIN.matcher(domain).matches() || domain.length() > 120) {
            return Optional.of(
                    Refusal.of("publishing.source.refusal.DOMAIN_MALFORMED").at("domain"));
        }
        return byName(name).filter(known -> known.validUntil() == null).isPresent()
                ? Optional.of(
                        Refusal.of("publishing.source.refusal.NAME_TAKEN", name).at("name"))
                : Optional.empty();
    }

    private static SourceUnitView view(ResultSet row, int index) throws SQLException {
        Date until = row.getDate("valid_until");
        return new SourceUnitView(
                row.getLong("id"),
                row.getString("name"),
                row.getString("domain"),
                row.getString("list_version"),
                row.getDate("valid_from").toLocalDate(),
                until == null ? null : until.toLocalDate(),
                row.getLong("version"));
    }
}
