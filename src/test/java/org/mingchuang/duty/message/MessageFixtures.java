package org.mingchuang.duty.message;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.OrganizationFixtures;
import org.mingchuang.organization.People;
import org.mingchuang.organization.PostKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminders for tests, each under a key of its own, and what became of them. */
@Component
class MessageFixtures {

    /** A Tuesday at 10 in the morning, in the commission's time zone. */
    static final Instant MORNING = Instant.parse("2026-03-10T02:00:00Z");

    private static final AtomicInteger NEXT = new AtomicInteger(1);

    private final Messenger messenger;
    private final PreferenceDesk preferences;
    private final OrganizationFixtures organization;
    private final People people;
    private final TransactionTemplate transaction;
    private final JdbcClient database;
    private final Clock clock;

    MessageFixtures(
            Messenger messenger,
            PreferenceDesk preferences,
            OrganizationFixtures organization,
            People people,
            TransactionTemplate transaction,
            JdbcClient database,
            Clock clock) {
        this.messenger = messenger;
        this.preferences = preferences;
        this.organization = organization;
        this.people = people;
        this.transaction = transaction;
        this.database = database;
        this.clock = clock;
    }

    PersonId somebody(PostKind... posts) {
        return organization.person(organization.aSection(), posts);
    }

    UnitId aUnit() {
        return organization.aSection();
    }

    Actor actor(PersonId person) {
        return people.actor(person, clock.instant());
    }

    static String aKey() {
        return "test-" + NEXT.getAndIncrement();
    }

    static Notification reminder(String key, UnitId unit, PersonId... recipients) {
        return new Notification(
                key, 17, unit, "请报备 " + key, "今天 24:00 到期", "/office/duties/17", false, Set.of(recipients));
    }

    static Notification urgent(String key, UnitId unit, PersonId... recipients) {
        return new Notification(key, 17, unit, "已逾期 " + key, "请立即办理", "/office/duties/17", true, Set.of(recipients));
    }

    void tell(Notification notification, Instant at) {
        transaction.executeWithoutResult(status -> messenger.tell(notification, at));
    }

    String wantsMail(PersonId person, MailMode mode, int hour) {
        String email = "p" + person.value() + "@example.gov.cn";
        long version = database.sql("select coalesce(max(version), 0) from duty_preference where person = :person")
                .param("person", person.value())
                .query(Long.class)
                .single();
        var form = new PreferenceForm(Long.toString(version), email, mode.name(), Integer.toString(hour));
        preferences
                .save(form, new Actor(person, "测试", new UnitId(0), Set.of(), "127.0.0.1"))
                .orElseThrow();
        return email;
    }

    long count(String key) {
        return database.sql("""
                        select count(*) from duty_message message
                        join duty_notification told on told.id = message.notification where told.key = :key
                        """).param("key", key).query(Long.class).single();
    }

    /** States of what is sent of this reminder, in order. */
    java.util.List<String> states(String key) {
        return database.sql("""
                        select sent.state from duty_delivery sent
                        join duty_notification told on told.id = sent.notification where told.key = :key order by sent.id
                        """)
                .param("key", key)
                .query((row, index) -> row.getString(1))
                .list();
    }

    long delivery(String key) {
        return database.sql("""
                        select sent.id from duty_delivery sent
                        join duty_notification told on told.id = sent.notification where told.key = :key
                        """).param("key", key).query(Long.class).single();
    }

    String error(String key) {
        return database.sql("select last_error from duty_delivery where id = :id")
                .param("id", delivery(key))
                .query(String.class)
                .single();
    }

    Instant nextAt(String key) {
        return database.sql("select next_at from duty_delivery where id = :id")
                .param("id", delivery(key))
                .query((row, index) -> row.getTimestamp(1).toInstant())
                .single();
    }

    /** As if a node had died with it in hand. */
    void leaveBehind(String key, DispatchState state, Instant claimedAt) {
        database.sql("""
                        update duty_delivery set state = :state, claimed_at = :at, claim = gen_random_uuid(),
                            batch = coalesce(batch, gen_random_uuid()), node = 'dead', version = version + 1
                        where id = :id
                        """)
                .param("id", delivery(key))
                .param("state", state.name())
                .param("at", java.sql.Timestamp.from(claimedAt))
                .update();
    }
}
