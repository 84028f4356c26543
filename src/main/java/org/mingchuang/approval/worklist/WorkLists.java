package org.mingchuang.approval.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingchuang.approval.RunState;
import org.mingchuang.kernel.Paged;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.organization.Post;
import org.mingchuang.organization.Posts;
import org.mingchuang.organization.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 工作列表查询. What a person sees is decided in the condition, from the posts in which the person may act now. */
@Component
class WorkLists {

    private static final String MINE = """
            with mine as (
                select * from unnest(:kinds::text[], :units::bigint[], :holders::bigint[]) as mine (kind, unit, holder))
            """;

    private static final String WAITS_FOR_ME = """
            run.state = 'OPEN' and not run.barred @> array[:me::bigint]
            and exists (
                select from approval_waiting waiting
                join mine on mine.kind = waiting.post_kind and mine.unit = waiting.post_unit
                where waiting.run_id = run.id and (mine.holder is null or not run.barred @> array[mine.holder]))
            """;

    private static final String TAKES_PART =
            "exists (select from approval_party party where party.run_id = run.id and party.person_id = :me)";

    private static final String SELECTION = """
            select run.id, run.subject_kind, run.title, run.unit_name, run.opened_by_name, run.step_name, run.state,
                   run.asks_gates, run.escalated, run.round, coalesce(run.ended_at, run.arrived_at) as since, run.version,
                   count(*) over () as total
            from approval_run run
            where %s
              and (cardinality(:runs::bigint[]) = 0 or run.id = any (:runs))
              and (:unit = 0 or run.unit_id = :unit)
              and (:kind = '' or run.subject_kind = :kind)
              and (:text = '' or position(lower(:text) in lower(run.title || ' ' || run.unit_name || ' ' || run.opened_by_name)) > 0)
            order by %s
            limit :limit offset :offset
            """;

    private final JdbcClient jdbc;
    private final Posts posts;

    WorkLists(JdbcClient jdbc, Posts posts) {
        this.jdbc = jdbc;
        this.posts = posts;
    }

    Paged<WorkItem> list(WorkFilter filter, PersonId me, Instant at) {
        return list(filter, List.of(), me, at);
    }

    /** Of these runs those that wait for this person now. */
    List<WorkItem> waiting(List<Long> runs, PersonId me, Instant at) {
        return runs.isEmpty()
                ? List.of()
                : list(WorkFilter.first(Tab.PENDING, runs.size()), runs, me, at).rows();
    }

    private Paged<WorkItem> list(WorkFilter filter, List<Long> runs, PersonId me, Instant at) {
        var rows = bound(
                        MINE
                                + SELECTION.formatted(
                                        condition(filter.tab()), filter.order().sql(filter.descending())),
                        me,
                        at)
                .param("runs", runs.toArray(Long[]::new))
                .param("unit", filter.unit())
                .param("kind", filter.kind())
                .param("text", filter.text())
                .param("limit", filter.page().size())
                .param("offset", filter.page().offset())
                .query((row, number) -> new Counted(item(row), row.getLong("total")))
                .list();
        long total = rows.isEmpty() ? 0 : rows.getFirst().total();
        return new Paged<>(rows.stream().map(Counted::item).toList(), filter.page(), total);
    }

    /** How many wait for this person now. */
    int waiting(PersonId me, Instant at) {
        return bound(MINE + "select count(*) from approval_run run where " + WAITS_FOR_ME, me, at)
                .query(Integer.class)
                .single();
    }

    private static String condition(Tab tab) {
        return switch (tab) {
            case PENDING -> WAITS_FOR_ME;
            case PROGRESS -> "run.state = 'OPEN' and " + TAKES_PART + " and not (" + WAITS_FOR_ME + ")";
            case DONE -> "run.state <> 'OPEN' and " + TAKES_PART;
        };
    }

    private JdbcClient.StatementSpec bound(String sql, PersonId me, Instant at) {
        List<OwnStanding> own = posts.of(me, at).stream()
                .flatMap(post -> posts.standings(post, at).stream()
                        .filter(standing -> standing.person().equals(me))
                        .map(standing -> new OwnStanding(post, standing)))
                .toList();
        return jdbc.sql(sql)
                .param("me", me.value())
                .param(
                        "kinds",
                        own.stream().map(each -> each.post().kind().name()).toArray(String[]::new))
                .param(
                        "units",
                        own.stream().map(each -> each.post().unit().value()).toArray(Long[]::new))
                .param("holders", own.stream().map(OwnStanding::holder).toArray(Long[]::new));
    }

    private static WorkItem item(ResultSet row) throws SQLException {
        return new WorkItem(
                row.getLong("id"),
                row.getString("subject_kind"),
                row.getString("title"),
                row.getString("unit_name"),
                row.getString("opened_by_name"),
                row.getString("step_name"),
                RunState.valueOf(row.getString("state")),
                row.getBoolean("asks_gates"),
                row.getBoolean("escalated"),
                row.getInt("round"),
                row.getTimestamp("since").toInstant(),
                row.getLong("version"));
    }

    private record Counted(WorkItem item, long total) {}

    private record OwnStanding(Post post, Standing standing) {

        private @Nullable Long holder() {
            PersonId holder = standing.onBehalfOf();
            return holder == null ? null : holder.value();
        }
    }
}
