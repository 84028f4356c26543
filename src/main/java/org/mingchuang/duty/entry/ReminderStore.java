package org.mingchuang.duty.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.mingchuang.duty.Reminder;
import org.mingchuang.duty.Reminder.Anchor;
import org.mingchuang.duty.entry.ReminderPlan.Point;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The points of reminding in the database. */
@Repository
class ReminderStore {

    private final JdbcClient database;

    ReminderStore(JdbcClient database) {
        this.database = database;
    }

    /** Puts these in the place of all that were not told yet; what was told is not told again. */
    void plan(long entry, List<Point> points) {
        database.sql("delete from duty_reminder where entry_id = :entry and told_at is null")
                .param("entry", entry)
                .update();
        points.forEach(point -> database.sql("""
                        insert into duty_reminder (entry_id, anchor, days, raises, at)
                        values (:entry, :anchor, :days, :raises, :at)
                        on conflict (entry_id, anchor, days) do nothing
                        """)
                .param("entry", entry)
                .param("anchor", point.reminder().anchor().name())
                .param("days", point.reminder().days())
                .param("raises", point.reminder().raises())
                .param("at", point.at().atOffset(ZoneOffset.UTC))
                .update());
    }

    /** All of a duty, in order of time. */
    List<ReminderLine> of(long entry) {
        return database.sql("select * from duty_reminder where entry_id = :entry order by at, id")
                .param("entry", entry)
                .query(ReminderStore::line)
                .list();
    }

    /** Locks a running duty that has to be reminded of; passes over those that another node has. */
    Optional<Long> take(Instant now) {
        return database.sql("""
                        select entry.id from duty_entry entry
                        where entry.ended_at is null and exists (
                            select from duty_reminder reminder
                            where reminder.entry_id = entry.id and reminder.told_at is null and reminder.at <= :now)
                        order by entry.due_at, entry.id
                        limit 1 for update of entry skip locked
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
    }

    /** Asked anew once the duty is locked: another node may have told them a moment before. */
    List<ReminderLine> waiting(long entry, Instant now) {
        return database.sql("""
                        select * from duty_reminder where entry_id = :entry and told_at is null and at <= :now order by at, id
                        """)
                .param("entry", entry)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(ReminderStore::line)
                .list();
    }

    void told(long entry, Instant now, String names) {
        database.sql("""
                        update duty_reminder set told_at = :now, told = :names
                        where entry_id = :entry and told_at is null and at <= :now
                        """)
                .param("entry", entry)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("names", names)
                .update();
    }

    private static ReminderLine line(ResultSet row, int index) throws SQLException {
        Timestamp told = row.getTimestamp("told_at");
        var reminder =
                new Reminder(Anchor.valueOf(row.getString("anchor")), row.getInt("days"), row.getBoolean("raises"));
        return new ReminderLine(
                reminder,
                row.getTimestamp("at").toInstant(),
                told == null ? null : told.toInstant(),
                row.getString("told"));
    }
}
