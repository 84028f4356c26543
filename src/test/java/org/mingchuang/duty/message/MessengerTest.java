package org.mingchuang.duty.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingchuang.duty.message.MessageFixtures.MORNING;
import static org.mingchuang.duty.message.MessageFixtures.aKey;
import static org.mingchuang.duty.message.MessageFixtures.reminder;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingchuang.kernel.PageRequest;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class MessengerTest {

    @Autowired
    MessageFixtures office;

    @Autowired
    Messenger messenger;

    @Autowired
    MessageStore messages;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void what_is_told_twice_is_heard_once() {
        UnitId unit = office.aUnit();
        PersonId first = office.somebody();
        PersonId second = office.somebody();
        String key = aKey();

        office.tell(reminder(key, unit, first), MORNING);
        office.tell(reminder(key, unit, first, second), MORNING.plusSeconds(60));

        assertThat(office.count(key)).isEqualTo(2);
        assertThat(messages.list(first, true, PageRequest.first()).rows())
                .singleElement()
                .satisfies(message -> assertThat(message.at()).isEqualTo(MORNING));
        assertThat(messages.unread(second)).isOne();
    }

    @Test
    void what_several_nodes_tell_at_the_same_moment_is_heard_once() throws Exception {
        UnitId unit = office.aUnit();
        PersonId[] people = {office.somebody(), office.somebody(), office.somebody()};
        office.wantsMail(people[0], MailMode.DAILY, 9);
        String key = aKey();

        try (var nodes = Executors.newFixedThreadPool(6)) {
            List<Callable<String>> all = IntStream.range(0, 12)
                    .<Callable<String>>mapToObj(number -> () -> {
                        office.tell(reminder(key, unit, people), MORNING);
                        return "told";
                    })
                    .toList();
            for (var told : nodes.invokeAll(all)) {
                assertThat(told.get()).isEqualTo("told");
            }
        }

        assertThat(office.count(key)).isEqualTo(3);
        assertThat(office.states(key)).containsExactly("WAITING");
    }

    @Test
    void when_the_duty_has_ended_its_messages_are_read_and_nothing_more_is_sent() {
        PersonId person = office.somebody();
        office.wantsMail(person, MailMode.DAILY, 9);
        String key = aKey();
        long duty = 900_000_000L + key.hashCode();
        Notification told = reminder(key, office.aUnit(), person);
        office.tell(
                new Notification(
                        told.key(),
                        duty,
                        told.unit(),
                        told.title(),
                        told.text(),
                        told.address(),
                        told.urgent(),
                        told.recipients()),
                MORNING);

        transaction.executeWithoutResult(status -> messenger.settle(duty, MORNING.plusSeconds(60)));

        assertThat(messages.unread(person)).isZero();
        assertThat(office.states(key)).containsExactly("DROPPED");
    }

    @Test
    void nothing_is_told_when_its_cause_is_rolled_back() {
        PersonId person = office.somebody();
        String key = aKey();

        transaction.executeWithoutResult(status -> {
            messenger.tell(reminder(key, office.aUnit(), person), MORNING);
            status.setRollbackOnly();
        });

        assertThat(office.count(key)).isZero();
        assertThatThrownBy(() -> messenger.tell(reminder(key, new UnitId(1), person), MORNING))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void all_are_read_but_those_that_came_after_looking() {
        PersonId person = office.somebody();
        UnitId unit = office.aUnit();
        office.tell(reminder(aKey(), unit, person), MORNING);
        office.tell(reminder(aKey(), unit, person), MORNING);
        long seen = messages.newest(person);
        office.tell(reminder(aKey(), unit, person), MORNING);

        int read = messages.readAll(person, seen, MORNING);

        assertThat(read).isEqualTo(2);
        assertThat(messages.unread(person)).isOne();
    }
}
