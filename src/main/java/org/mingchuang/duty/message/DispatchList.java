package org.mingchuang.duty.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.PageRequest;
import org.mingchuang.kernel.Paged;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deliveries as the office looks at them, and what a person decides about one. */
@Repository
class DispatchList {

    private static final String LINE = """
            select sent.*, told.title, told.urgent, robot.name as robot
            from duty_delivery sent join duty_notification told on told.id = sent.notification
                left join duty_webhook robot on sent.channel = 'WEBHOOK' and robot.id = sent.target
            """;
    private static final String MATCHING = """
            where (:channel = '' or sent.channel = :channel)
                and (:state = '' or sent.state = :state or :state = 'OPEN' and sent.state not in ('SENT', 'DROPPED'))
            """;

    private final JdbcClient database;

    DispatchList(JdbcClient database) {
        this.database = database;
    }

    Paged<Dispatch> search(DispatchFilter filter, PageRequest page) {
        long total = database.sql("select count(*) from duty_delivery sent " + MATCHING)
                .param("channel", filter.channel())
                .param("state", filter.state())
                .query(Long.class)
                .single();
        return new Paged<>(search(filter, page.size(), page.offset()), page, total);
    }

    /** What somebody has to look at first, then the newest. */
    List<Dispatch> search(DispatchFilter filter, int most, long offset) {
        return database.sql(LINE + MATCHING + """
                        order by case when sent.state in ('UNCONFIRMED', 'FAILED') then 0 else 1 end, sent.id desc
                        limit :most offset :offset
                        """)
                .param("channel", filter.channel())
                .param("state", filter.state())
                .param("most", most)
                .param("offset", offset)
                .query(DispatchList::dispatch)
                .list();
    }

    Optional<Dispatch> find(long id) {
        return database.sql(LINE + " where sent.id = :id")
                .param("id", id)
                .query(DispatchList::dispatch)
                .optional();
    }

    /** The whole batch under its old name, so that a receiver may fold it with the first one. */
    int resend(Dispatch seen, Instant nextAt) {
        return database.sql("""
                        update duty_delivery set state = 'WAITING', next_at = :next, attempts = 0, claim = null,
                            last_error = '', version = version + 1
                        where state = :state
                            and batch = (select batch from duty_delivery where id = :id and version = :version)
                        """)
                .param("id", seen.id())
                .param("version", seen.version())
                .param("state", seen.state().name())
                .param("next", Timestamp.from(nextAt))
                .update();
    }

    int confirm(Dispatch seen, Instant at) {
        return database.sql("""
                        update duty_delivery set state = 'SENT', sent_at = :at, version = version + 1
                        where state = 'UNCONFIRMED'
                            and batch = (select batch from duty_delivery where id = :id and version = :version)
                        """)
                .param("id", seen.id())
                .param("version", seen.version())
                .param("at", Timestamp.from(at))
                .update();
    }

    private static Dispatch dispatch(ResultSet row, int index) throws SQLException {
        return new Dispatch(
                row.getLong("id"),
                row.getString("title"),
                row.getBoolean("urgent"),
                DispatchChannel.valueOf(row.getString("channel")),
                row.getLong("target"),
                text(row.getString("robot")),
                DispatchState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getTimestamp("next_at").toInstant(),
                instant(row.getTimestamp("sent_at")),
                row.getString("last_error"),
                row.getLong("version"));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
