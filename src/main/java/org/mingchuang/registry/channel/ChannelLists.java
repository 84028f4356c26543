package org.mingchuang.registry.channel;

import java.util.List;
import java.util.stream.Stream;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Paged;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 渠道名册查询. What a person sees is decided in the condition. */
@Component
class ChannelLists {

    private static final String MATCHING = """
            from registry_channel channel
            where (:everywhere or channel.unit_id = any (:units))
              and (:kind = '' or channel.kind = :kind)
              and (:platform = '' or channel.platform = :platform)
              and (:state = '' or channel.state = :state)
              and (:unit = 0 or channel.unit_id = :unit)
              and (:text = '' or position(lower(:text) in lower(channel.name || ' ' || channel.fields::text)) > 0)
            """;

    private final JdbcClient database;
    private final ChannelStore store;

    ChannelLists(JdbcClient database, ChannelStore store) {
        this.database = database;
        this.store = store;
    }

    Paged<Channel> list(ChannelFilter filter, Actor actor) {
        String order = filter.sort().equals("name")
                ? "channel.name collate \"zh-x-icu\""
                : "channel.state in ('CANCELLED', 'GIVEN_UP'), channel.unit_id";
        long total = bound("select count(*) " + MATCHING, filter, actor)
                .query(Long.class)
                .single();
        List<Channel> rows = bound(
                        "select * " + MATCHING + " order by " + order + (filter.descending() ? " desc" : "")
                                + ", channel.id limit :most offset :offset",
                        filter,
                        actor)
                .param("most", filter.page().size())
                .param("offset", filter.page().offset())
                .query(store::channel)
                .list();
        return new Paged<>(rows, filter.page(), total);
    }

    private JdbcClient.StatementSpec bound(String sql, ChannelFilter filter, Actor actor) {
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
                .param("kind", filter.kind())
                .param("platform", filter.platform())
                .param("state", filter.state())
                .param("unit", filter.unit())
                .param("text", filter.text());
    }
}
