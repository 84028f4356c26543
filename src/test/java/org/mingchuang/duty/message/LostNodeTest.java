package org.mingchuang.duty.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingchuang.duty.message.MessageFixtures.MORNING;
import static org.mingchuang.duty.message.MessageFixtures.aKey;
import static org.mingchuang.duty.message.MessageFixtures.reminder;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.testing.OfficeTest;
import org.mingchuang.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What becomes of that which a node had in hand when it died, or was away for longer than its lease. */
@OfficeTest
class LostNodeTest {

    @Autowired
    MessageFixtures office;

    @Autowired
    DispatchSweep sweep;

    @Autowired
    DispatchStore dispatches;

    @Autowired
    MailRoute route;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    TestClock clock;

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @BeforeEach
    void open() {
        server.start();
        sender.setPort(server.getSmtp().getPort());
        clock.set(MORNING);
    }

    @AfterEach
    void close() {
        sender.setPort(9);
        server.stop();
        clock.reset();
    }

    @Test
    void what_a_dead_node_had_not_sent_is_sent_once_its_lease_is_over() {
        PersonId person = office.somebody();
        String email = office.wantsMail(person, MailMode.AT_ONCE, 9);
        String key = aKey();
        office.tell(reminder(key, office.aUnit(), person), MORNING);
        office.leaveBehind(key, DispatchState.SENDING, MORNING);

        clock.set(MORNING.plusSeconds(110));
        sweep.run();
        assertThat(office.states(key)).containsExactly("SENDING");

        clock.set(MORNING.plusSeconds(130));
        sweep.run();
        assertThat(office.states(key)).containsExactly("SENT");
        assertThat(mails(email)).hasSize(1);
    }

    @Test
    void what_a_dead_node_had_handed_over_is_left_to_a_person() {
        PersonId person = office.somebody();
        String email = office.wantsMail(person, MailMode.AT_ONCE, 9);
        String key = aKey();
        office.tell(reminder(key, office.aUnit(), person), MORNING);
        office.leaveBehind(key, DispatchState.HANDED, MORNING);

        clock.set(MORNING.plusSeconds(130));
        sweep.run();

        assertThat(office.states(key)).containsExactly("UNCONFIRMED");
        assertThat(office.error(key)).isEqualTo("发送中断");
        assertThat(mails(email)).isEmpty();
    }

    @Test
    void a_node_that_was_away_for_too_long_sends_nothing_any_more() {
        var to = new EmailAddress("late@example.gov.cn");
        var item = new Batch.Item("key", "提醒", "", "/office", false);
        var batch = new Batch(UUID.randomUUID(), UUID.randomUUID(), DispatchChannel.EMAIL, 1, 1, List.of(item));

        assertThatThrownBy(() -> route.send(to, batch, () -> {
                    throw new ClaimLost();
                }))
                .isInstanceOf(ClaimLost.class);
        assertThat(route.send(new EmailAddress("next@example.gov.cn"), batch, () -> {}))
                .isEqualTo(new Answer.Taken());
        assertThat(mails("late@example.gov.cn")).isEmpty();
        assertThat(mails("next@example.gov.cn")).hasSize(1);
    }

    @Test
    void a_claim_is_handed_over_once_and_only_while_it_stands() {
        PersonId person = office.somebody();
        office.wantsMail(person, MailMode.AT_ONCE, 9);
        String key = aKey();
        office.tell(reminder(key, office.aUnit(), person), MORNING.minusSeconds(86_400 * 3000L));
        Batch stale = dispatches.claim("slow", MORNING).orElseThrow();

        dispatches.recover(MORNING.plusSeconds(1), "");
        Batch taken = dispatches.claim("quick", MORNING).orElseThrow();

        assertThat(taken.id()).isEqualTo(stale.id());
        assertThat(dispatches.hand(stale)).isFalse();
        assertThat(dispatches.hand(taken)).isTrue();
        assertThat(dispatches.hand(taken)).isFalse();
        dispatches.sent(taken, MORNING);
        assertThat(office.states(key)).containsExactly("SENT");
    }

    private List<MimeMessage> mails(String email) {
        return Arrays.stream(server.getReceivedMessagesForDomain(email)).toList();
    }
}
