package org.mingchuang.duty.board;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingchuang.duty.Bearer;
import org.mingchuang.duty.entry.Duty;
import org.mingchuang.duty.entry.DutyRows;
import org.mingchuang.kernel.Paged;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.Post;
import org.mingchuang.organization.PostKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 待办查询. What a person sees is decided in the condition. */
@Component
class DutyLists {

    static final String STATE = """
            case when entry.ending = 'DROPPED' then 'DROPPED'
                 when entry.ended_at > entry.due_at then 'DONE_LATE'
                 when entry.ended_at is not null then 'DONE'
                 when :now > entry.due_at then 'OVERDUE'
                 when :now >= entry.near_at then 'NEAR'
                 else 'RUNNING' end
            """;

    static final String MATCHING = """
            and (:state = '' or :state = %s or :state = 'OPEN' and entry.ended_at is null)
            and (:rule = '' or entry.rule = :rule)
            and (:unit = 0 or entry.unit_id = :unit)
            and (:text = '' or position(lower(:text) in lower(entry.title || ' ' || entry.rule_name)) > 0)
            and (:day::date is null or entry.last_day = :day)
            """.formatted(STATE);

    private static final String COLUMNS = """
            entry.*, %s as owed, count(*) over () as total,
            (select string_agg(post.post_kind || ':' || post.post_unit, ' ') from duty_post post
             where post.entry_id = entry.id and post.raised_at is null) as posts
            """.formatted(Scope.OWED);

    private final JdbcClient database;

    DutyLists(JdbcClient database) {
        this.database = database;
    }

    Paged<Item> list(Scope scope, DutyFilter filter, Viewer viewer, Instant now) {
        List<Item> items = bound(
                        Viewer.MINE + "select " + COLUMNS + " from duty_entry entry where " + scope.condition()
                                + MATCHING + " order by " + filter.order().sql(filter.descending())
                                + " limit :most offset :offset",
                        filter,
                        viewer,
                        now)
                .param("most", filter.page().size())
                .param("offset", filter.page().offset())
                .query(DutyLists::item)
                .list();
        return new Paged<>(
                items, filter.page(), items.isEmpty() ? 0 : items.getFirst().total());
    }

    /** Those due within these days, open or done; the earliest first. */
    List<Item> due(Scope scope, LocalDate first, LocalDate last, Viewer viewer, Instant now) {
        String condition = scope == Scope.WATCHED
                ? scope.condition()
                : "(" + Scope.MINE.condition() + " or " + Scope.FINISHED.condition() + ")";
        return bound(
                        Viewer.MINE + "select " + COLUMNS + " from duty_entry entry where " + condition + """
                                and entry.ending is distinct from 'DROPPED'
                                and entry.last_day between :first and :last
                                """ + MATCHING
                                + " order by entry.due_at, entry.id limit 2000",
                        DutyFilter.first("", "", 1),
                        viewer,
                        now)
                .param("first", Date.valueOf(first))
                .param("last", Date.valueOf(last))
                .query(DutyLists::item)
                .list();
    }

    /** Whether it is the viewer's own, handed up to the viewer, or of a unit that is watched. */
    boolean mayRead(long id, Viewer viewer) {
        return viewer.bind(database.sql(
                        Viewer.MINE + "select exists (select from duty_entry entry where entry.id = :id and ("
                                + Scope.OWED + " or " + Scope.RAISED + " or entry.ended_by = :me or "
                                + Scope.WATCHED.condition()
                                + "))"))
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    JdbcClient.StatementSpec bound(String sql, DutyFilter filter, Viewer viewer, Instant now) {
        LocalDate day = filter.day();
        return viewer.bind(database.sql(sql))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("state", filter.state())
                .param("rule", filter.rule())
                .param("unit", filter.unit())
                .param("text", filter.text())
                .param("day", day == null ? null : Date.valueOf(day), Types.DATE);
    }

    private static Item item(ResultSet row, int index) throws SQLException {
        Duty duty = DutyRows.basis(row, index);
        Bearer bearer = duty.bearer() instanceof Bearer.OfPosts(Set<Post> _, var barred)
                ? new Bearer.OfPosts(posts(row.getString("posts")), barred)
                : duty.bearer();
        return new Item(duty, bearer, row.getBoolean("owed"), row.getLong("total"));
    }

    private static Set<Post> posts(@Nullable String text) {
        return Arrays.stream(Objects.requireNonNullElse(text, "").split(" "))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split(":"))
                .map(part -> new Post(PostKind.valueOf(part[0]), new UnitId(Long.parseLong(part[1]))))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * 列表项.
     *
     * @param owed whether the viewer owes it, or only sees it because it was handed up
     */
    record Item(Duty duty, Bearer bearer, boolean owed, long total) {}
}
