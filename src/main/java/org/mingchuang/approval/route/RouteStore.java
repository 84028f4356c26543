package org.mingchuang.approval.route;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingchuang.approval.MaterialOrigin;
import org.mingchuang.approval.Target;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.StaleVersion;
import org.mingchuang.kernel.SubjectRef;
import org.mingchuang.organization.PostKind;
import org.mingchuang.organization.UnitKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Routes, their steps, and every edition that a route ever had. */
@Repository
class RouteStore {

    private static final String ROUTE =
            "select id, code, name, note, unit_kinds, origins, targets, priority, active, version from approval_route";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RouteStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<Route> all() {
        var steps = jdbc
                .sql("select * from approval_step order by route_id, position")
                .query((row, number) -> stepRow(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(StepRow::route));
        return jdbc.sql(ROUTE + " order by priority, code")
                .query((row, number) -> route(row, steps.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    Optional<Route> find(long id) {
        return all().stream().filter(route -> route.id() == id).findFirst();
    }

    /** Inserts or updates, replaces the steps, and keeps the edition. The version given is the one that was seen. */
    Route save(Route route, Actor by, Instant at) {
        find(route.id()).ifPresent(seen -> keepEdition(seen, Actor.system(), at));
        long id = route.id() == 0 ? insert(route) : update(route);
        jdbc.sql("delete from approval_step where route_id = :id")
                .param("id", id)
                .update();
        for (int i = 0; i < route.steps().size(); i++) {
            insertStep(id, i + 1, route.steps().get(i), false);
        }
        if (route.escalation() != null) {
            insertStep(id, route.steps().size() + 1, route.escalation(), true);
        }
        Route saved = find(id).orElseThrow();
        keepEdition(saved, by, at);
        return saved;
    }

    private long insert(Route route) {
        return bound("""
                        insert into approval_route
                            (code, name, note, unit_kinds, origins, targets, priority, active, version)
                        values (:code, :name, :note, :unitKinds, :origins, :targets, :priority, :active, 1)
                        returning id
                        """, route).query(Long.class).single();
    }

    private long update(Route route) {
        int rows = bound("""
                        update approval_route
                        set code = :code, name = :name, note = :note, unit_kinds = :unitKinds, origins = :origins,
                            targets = :targets, priority = :priority, active = :active, version = version + 1
                        where id = :id and version = :version
                        """, route)
                .param("id", route.id())
                .param("version", route.version())
                .update();
        if (rows == 0) {
            throw new StaleVersion(subject(route.id()));
        }
        return route.id();
    }

    private JdbcClient.StatementSpec bound(String sql, Route route) {
        return jdbc.sql(sql)
                .param("code", route.code())
                .param("name", route.name())
                .param("note", route.note())
                .param("unitKinds", names(route.conditions().unitKinds()))
                .param("origins", names(route.conditions().origins()))
                .param("targets", names(route.conditions().targets()))
                .param("priority", route.priority())
                .param("active", route.active());
    }

    private void insertStep(long route, int position, RouteStep step, boolean escalation) {
        jdbc.sql("""
                        insert into approval_step
                            (route_id, position, name, posts, scope, asks_gates, may_escalate, escalation)
                        values (:route, :position, :name, :posts, :scope, :gates, :mayEscalate, :escalation)
                        """)
                .param("route", route)
                .param("position", position)
                .param("name", step.name())
                .param("posts", names(step.posts()))
                .param("scope", step.scope().name())
                .param("gates", step.asksGates())
                .param("mayEscalate", step.mayEscalate())
                .param("escalation", escalation)
                .update();
    }

    /** The editions that came with the installation are kept when they are changed for the first time. */
    private void keepEdition(Route saved, Actor by, Instant at) {
        jdbc.sql("""
                        insert into approval_route_edition (route_id, version, content, changed_at, changed_by, changed_by_name)
                        values (:route, :version, :content::jsonb, :at, :by, :name)
                        on conflict do nothing
                        """)
                .param("route", saved.id())
                .param("version", saved.version())
                .param("content", json.writeValueAsString(saved))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.id().value())
                .param("name", by.name())
                .update();
    }

    /** Newest first. */
    List<RouteEdition> editions(long route) {
        return jdbc.sql("""
                        select content, changed_at, changed_by_name from approval_route_edition
                        where route_id = :route order by version desc
                        """)
                .param("route", route)
                .query((row, number) -> new RouteEdition(
                        json.readValue(row.getString("content"), Route.class),
                        row.getTimestamp("changed_at").toInstant(),
                        row.getString("changed_by_name")))
                .list();
    }

    static SubjectRef subject(long route) {
        return SubjectRef.of("approval.route", route);
    }

    private static Route route(ResultSet row, List<StepRow> steps) throws SQLException {
        return new Route(
                row.getLong("id"),
                row.getString("code"),
                row.getString("name"),
                row.getString("note"),
                new Conditions(
                        enums(UnitKind.class, row.getArray("unit_kinds")),
                        enums(MaterialOrigin.class, row.getArray("origins")),
                        enums(Target.class, row.getArray("targets"))),
                row.getInt("priority"),
                row.getBoolean("active"),
                steps.stream()
                        .filter(each -> !each.escalation())
                        .map(StepRow::step)
                        .toList(),
                escalation(steps),
                row.getLong("version"));
    }

    private static @Nullable RouteStep escalation(List<StepRow> steps) {
        return steps.stream()
                .filter(StepRow::escalation)
                .map(StepRow::step)
                .findFirst()
                .orElse(null);
    }

    private static StepRow stepRow(ResultSet row) throws SQLException {
        var step = new RouteStep(
                row.getString("name"),
                enums(PostKind.class, row.getArray("posts")),
                StepScope.valueOf(row.getString("scope")),
                row.getBoolean("asks_gates"),
                row.getBoolean("may_escalate"));
        return new StepRow(row.getLong("route_id"), step, row.getBoolean("escalation"));
    }

    private static String[] names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    private static <E extends Enum<E>> Set<E> enums(Class<E> type, Array names) throws SQLException {
        var found = EnumSet.noneOf(type);
        Arrays.stream((String[]) names.getArray()).forEach(name -> found.add(Enum.valueOf(type, name)));
        return found;
    }

    private record StepRow(long route, RouteStep step, boolean escalation) {}
}
