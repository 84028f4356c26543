package org.mingchuang.publishing.manuscript;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Paged;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.publishing.ManuscriptKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of manuscripts. Whose may be read is part of the condition, so that no list can forget it. */
@Component
class ManuscriptLists {

    private static final String DRAFTS_OPEN = "(m.unit = any (:units) or :everywhere)";

    private static final String READABLE = "(" + DRAFTS_OPEN + """
             or (:withdraws and (m.published_at is not null or m.state = 'SIGNED')))
            """;

    /** What stands in the line: the newest version, or for who reads no drafts the one that is out, was out or is signed. */
    private static final String SHOWN = """
            (select case when %1$s then m.title else coalesce(o.title, '') end as title,
                case when %1$s then m.kind else coalesce(o.kind, m.kind) end as kind,
                case when %1$s then m.home else o.home end as home
             from (select 1) one left join
                (select v.text ->> 'title' as title, v.text ->> 'kind' as kind,
                    (v.text -> 'home' ->> 'value')::bigint as home
                 from publishing_version v
                 where not %1$s and v.manuscript = m.id and v.number = case
                    when m.state = 'SIGNED' then m.working
                    else coalesce(m.live, (select max(d.version) from publishing_delivery d
                        where d.manuscript = m.id and d.action = 'PUBLISH' and d.done_at is not null)) end) o on true)
            """.formatted(DRAFTS_OPEN);

    private static final String MINE = """
            (m.created_by = :me
                or exists (select from publishing_version w where w.manuscript = m.id and w.written_by = :me))
            """;

    private static final String SELECTION = """
            select m.id, m.unit, m.state, m.live, m.created_by_name, m.changed_at, m.published_at,
                s.title, s.kind, c.name as column_name, count(*) over () as total,
                (select d.last_error from publishing_delivery d
                 where d.manuscript = m.id and d.done_at is null and d.cancelled_at is null and d.last_error <> ''
                 order by d.id limit 1) as failing
            from publishing_manuscript m cross join lateral %s s left join publishing_column c on c.id = s.home
            where %s and (not :mine or %s)
              and (:unit = 0 or m.unit = :unit)
              and (:state = '' and m.state <> 'DISCARDED' or m.state = :state)
              and (:kind = '' or s.kind = :kind)
              and (:column = 0 or s.home = :column)
              and (:text = '' or s.title ilike :pattern)
              and (cast(:from as date) is null
                   or m.changed_at >= cast(cast(:from as date) as timestamp) at time zone 'Asia/Shanghai')
              and (cast(:until as date) is null
                   or m.changed_at < cast(cast(:until as date) + 1 as timestamp) at time zone 'Asia/Shanghai')
            order by %s limit :limit offset :offset
            """;

    private final JdbcClient database;

    ManuscriptLists(JdbcClient database) {
        this.database = database;
    }

    Paged<ManuscriptRow> list(ManuscriptFilter filter, Actor actor) {
        List<Counted> found = database.sql(SELECTION.formatted(
                        SHOWN, READABLE, MINE, filter.order().sql(filter.descending())))
                .param("units", readable(actor))
                .param("everywhere", actor.mayEverywhere(Permission.READ_MANUSCRIPTS))
                .param("withdraws", actor.mayEverywhere(Permission.WITHDRAW) || actor.may(Permission.MANAGE_SITE))
                .param("me", actor.id().value())
                .param("mine", filter.mine())
                .param("unit", filter.unit())
                .param("state", filter.state() == null ? "" : filter.state().name())
                .param("kind", filter.kind() == null ? "" : filter.kind().name())
                .param("column", filter.column())
                .param("text", filter.text())
                .param("pattern", pattern(filter.text()))
                .param("from", date(filter.from()), Types.DATE)
                .param("until", date(filter.until()), Types.DATE)
                .param("limit", filter.page().size())
                .param("offset", filter.page().offset())
                .query(ManuscriptLists::counted)
                .list();
        long total = found.isEmpty() ? 0 : found.getFirst().total();
        return new Paged<>(found.stream().map(Counted::row).toList(), filter.page(), total);
    }

    /** All up to the most that one file takes. */
    List<ManuscriptRow> all(ManuscriptFilter filter, Actor actor, int most) {
        return Stream.iterate(1, number -> number + 1)
                .limit(Math.ceilDiv(most, 200))
                .map(number -> list(filter.page(number, 200), actor).rows())
                .takeWhile(rows -> !rows.isEmpty())
                .flatMap(List::stream)
                .toList();
    }

    /** A percent sign or an underline that somebody looks for is meant as it is. */
    private static String pattern(String text) {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static Long[] readable(Actor actor) {
        return Stream.of(Permission.READ_MANUSCRIPTS, Permission.WRITE_MANUSCRIPTS)
                .map(actor::unitsWith)
                .flatMap(Set::stream)
                .map(UnitId::value)
                .collect(Collectors.toSet())
                .toArray(Long[]::new);
    }

    private static @Nullable Date date(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    private static Counted counted(ResultSet row, int index) throws SQLException {
        return new Counted(row(row), row.getLong("total"));
    }

    private static ManuscriptRow row(ResultSet row) throws SQLException {
        Timestamp publishedAt = row.getTimestamp("published_at");
        row.getInt("live");
        boolean live = !row.wasNull();
        return new ManuscriptRow(
                row.getLong("id"),
                row.getString("title"),
                ManuscriptKind.valueOf(row.getString("kind")),
                new UnitId(row.getLong("unit")),
                text(row, "column_name"),
                ManuscriptState.valueOf(row.getString("state")),
                live,
                row.getString("created_by_name"),
                row.getTimestamp("changed_at").toInstant(),
                publishedAt == null ? null : publishedAt.toInstant(),
                text(row, "failing"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String value = row.getString(column);
        return value == null ? "" : value;
    }

    private record Counted(ManuscriptRow row, long total) {}
}
