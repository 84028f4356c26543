package org.mingchuang.duty.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mingchuang.kernel.PageRequest;
import org.mingchuang.kernel.Paged;
import org.mingchuang.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Notifications and the office messages of each person, in the database. */
@Repository
class MessageStore {

    private static final String MATCHING = """
            from duty_message message join duty_notification told on told.id = message.notification
            where message.person = :person and (:all or message.read_at is null)
            """;

    private final JdbcClient database;

    MessageStore(JdbcClient database) {
        this.database = database;
    }

    /** The number of the notification of this key; what was told first stands. */
    long keep(Notification told, Instant at) {
        Optional<Long> added = database.sql("""
                        insert into duty_notification (key, duty, unit, title, text, address, urgent, at)
                        values (:key, :duty, :unit, :title, :text, :address, :urgent, :at)
                        on conflict (key) do nothing returning id
                        """)
                .param("key", told.key())
                .param("duty", told.duty())
                .param("unit", told.unit().value())
                .param("title", told.title())
                .param("text", told.text())
                .param("address", told.address())
                .param("urgent", told.urgent())
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .optional();
        return added.orElseGet(() -> database.sql("select id from duty_notification where key = :key")
                .param("key", told.key())
                .query(Long.class)
                .single());
    }

    /** False when this person has been told already. */
    boolean add(long notification, PersonId person, Instant at) {
        int added = database.sql("""
                        insert into duty_message (notification, person, at) values (:notification, :person, :at)
                        on conflict (notification, person) do nothing
                        """)
                .param("notification", notification)
                .param("person", person.value())
                .param("at", Timestamp.from(at))
                .update();
        return added == 1;
    }

    int unread(PersonId person) {
        return database.sql("select count(*) from duty_message where person = :person and read_at is null")
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    Paged<Message> list(PersonId person, boolean all, PageRequest page) {
        long total = database.sql("select count(*) " + MATCHING)
                .param("person", person.value())
                .param("all", all)
                .query(Long.class)
                .single();
        return new Paged<>(list(person, all, page.size(), page.offset()), page, total);
    }

    /** The newest first. */
    List<Message> list(PersonId person, boolean all, int most, long offset) {
        return database.sql("""
                        select message.id, told.title, told.text, told.address, told.urgent, message.at, message.read_at
                        """ + MATCHING + " order by message.at desc, message.id desc limit :most offset :offset")
                .param("person", person.value())
                .param("all", all)
                .param("most", most)
                .param("offset", offset)
                .query(MessageStore::message)
                .list();
    }

    /** False when it is not this person's; read twice, it was read the first time. */
    boolean read(long id, PersonId person, Instant at) {
        int found = database.sql("""
                        update duty_message set read_at = coalesce(read_at, :at) where id = :id and person = :person
                        """)
                .param("id", id)
                .param("person", person.value())
                .param("at", Timestamp.from(at))
                .update();
        return found == 1;
    }

    /** @param last the newest that was seen; what came in the meantime stays unread */
    int readAll(PersonId person, long last, Instant at) {
        return database.sql("""
                        update duty_message set read_at = :at
                        where person = :person and read_at is null and id <= :last
                        """)
                .param("person", person.value())
                .param("last", last)
                .param("at", Timestamp.from(at))
                .update();
    }

    void settle(long duty, Instant at) {
        database.sql("""
                        update duty_message set read_at = :at
                        where read_at is null and notification in (select id from duty_notification where duty = :duty)
                        """).param("duty", duty).param("at", Timestamp.from(at)).update();
    }

    long newest(PersonId person) {
        return database.sql("select coalesce(max(id), 0) from duty_message where person = :person")
                .param("person", person.value())
                .query(Long.class)
                .single();
    }

    private static Message message(ResultSet row, int index) throws SQLException {
        return new Message(
                row.getLong("id"),
                row.getString("title"),
                row.getString("text"),
                row.getString("address"),
                row.getBoolean("urgent"),
                row.getTimestamp("at").toInstant(),
                row.getTimestamp("read_at") != null);
    }
}
