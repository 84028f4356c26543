package org.mingchuang.publishing.schedule;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 发布计划查询: of the units whose drafts the person reads. */
@Component
class ScheduleLists {

    private static final int MOST = 500;

    private final JdbcClient database;

    ScheduleLists(JdbcClient database) {
        this.database = database;
    }

    /** 计划项: planned for then, or gone out then. */
    record Planned(long id, String title, String state, Instant at) {}

    List<Planned> between(Instant from, Instant until, Actor actor) {
        return database.sql("""
                        select m.id, m.title, m.state, shown.at
                        from publishing_manuscript m
                        left join publishing_version v on v.manuscript = m.id and v.number = m.working
                        cross join lateral (select case
                            when m.state in ('DRAFT', 'SENT_BACK', 'IN_REVIEW', 'SIGNED')
                                then (v.text ->> 'plannedAt')::timestamptz
                            when m.state = 'PUBLISHED' then m.published_at end as at) shown
                        where shown.at >= :from and shown.at < :until and (m.unit = any (:units) or :everywhere)
                        order by shown.at, m.id limit :most
                        """)
                .param("from", utc(from))
                .param("until", utc(until))
                .param("units", units(actor))
                .param("everywhere", actor.mayEverywhere(Permission.READ_MANUSCRIPTS))
                .param("most", MOST)
                .query((row, index) -> new Planned(
                        row.getLong("id"),
                        row.getString("title"),
                        row.getString("state"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    private static Long[] units(Actor actor) {
        return Stream.concat(
                        actor.unitsWith(Permission.READ_MANUSCRIPTS).stream(),
                        actor.unitsWith(Permission.WRITE_MANUSCRIPTS).stream())
                .map(UnitId::value)
                .distinct()
                .toArray(Long[]::new);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
