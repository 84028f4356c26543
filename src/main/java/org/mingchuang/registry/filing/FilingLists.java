package org.mingchuang.registry.filing;

import java.util.List;
import java.util.stream.Stream;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Paged;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 备案查询. What a person sees is decided in the condition. */
@Component
class FilingLists {

    private static final String MATCHING = """
            from registry_filing filing join registry_channel channel on channel.id = filing.channel_id
            where (:everywhere or filing.unit_id = any (:units))
              and filing.state = any (:states)
              and (:kind = '' or filing.kind = :kind)
              and (:unit = 0 or filing.unit_id = :unit)
              and (:text = '' or position(lower(:text) in lower(channel.name || ' ' || filing.outgoing_no)) > 0)
            """;

    private final JdbcClient database;
    private final FilingStore store;

    FilingLists(JdbcClient database, FilingStore store) {
        this.database = database;
        this.store = store;
    }

    Paged<Filing> list(FilingFilter filter, Actor actor) {
        String order = filter.sort().equals("event") ? "filing.event_on" : "filing.id";
        String direction = filter.descending() ? " desc" : "";
        List<Filing> rows = bound(
                        "select filing.* " + MATCHING + " order by " + order + direction + ", filing.id" + direction
                                + " limit :most offset :offset",
                        filter,
                        actor)
                .param("most", filter.page().size())
                .param("offset", filter.page().offset())
                .query(store::filing)
                .list();
        return new Paged<>(rows, filter.page(), count(filter, actor));
    }

    long count(FilingFilter filter, Actor actor) {
        return bound("select count(*) " + MATCHING, filter, actor)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec bound(String sql, FilingFilter filter, Actor actor) {
        boolean everywhere = actor.may(Permission.MANAGE_CHANNELS) || actor.mayEverywhere(Permission.WATCH_DUTIES);
        Long[] units = Stream.concat(
                        actor.unitsWith(Permission.FILE_CHANNELS).stream(),
                        actor.unitsWith(Permission.WATCH_DUTIES).stream())
                .map(UnitId::value)
                .distinct()
                .toArray(Long[]::new);
        return database.sql(sql)
                .param("everywhere", everywhere)
                .param("units", units)
                .param("states", filter.stage().states())
                .param("kind", filter.kind())
                .param("unit", filter.unit())
                .param("text", filter.text());
    }
}
