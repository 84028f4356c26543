package org.mingchuang.publishing.manuscript;

import java.util.List;
import org.mingchuang.kernel.PageRequest;
import org.mingchuang.kernel.Paged;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is still to be delivered, over all manuscripts: for those who look after the site. */
@Component
class DeliveryLists {

    private final JdbcClient database;

    DeliveryLists(JdbcClient database) {
        this.database = database;
    }

    /** Failing ones first, then by their time. */
    Paged<Open> open(PageRequest page) {
        List<Counted> found = database.sql("""
                        select d.*, v.text ->> 'title' as title, count(*) over () as total
                        from publishing_delivery d
                            join publishing_version v on v.manuscript = d.manuscript and v.number = d.version
                        where d.done_at is null and d.cancelled_at is null
                        order by d.last_error = '', d.due_at, d.id limit :limit offset :offset
                        """)
                .param("limit", page.size())
                .param("offset", page.offset())
                .query((row, index) -> new Counted(
                        new Open(
                                row.getString("title"),
                                new DeliveryStore.DeliveryLine(DeliveryStore.delivery(row, index), null, null, "")),
                        row.getLong("total")))
                .list();
        long total = found.isEmpty() ? 0 : found.getFirst().total();
        return new Paged<>(found.stream().map(Counted::open).toList(), page, total);
    }

    int failing() {
        return database.sql("""
                        select count(*) from publishing_delivery
                        where done_at is null and cancelled_at is null and last_error <> ''
                        """).query(Integer.class).single();
    }

    /** 待投递. */
    record Open(String title, DeliveryStore.DeliveryLine line) {}

    private record Counted(Open open, long total) {}
}
