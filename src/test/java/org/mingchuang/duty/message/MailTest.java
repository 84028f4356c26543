package org.mingchuang.duty.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingchuang.duty.message.MessageFixtures.MORNING;
import static org.mingchuang.duty.message.MessageFixtures.aKey;
import static org.mingchuang.duty.message.MessageFixtures.reminder;
import static org.mingchuang.duty.message.MessageFixtures.urgent;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.PersonLeft;
import org.mingchuang.testing.OfficeTest;
import org.mingchuang.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class MailTest {

    private static final Instant EVENING = Instant.parse("2026-03-10T14:30:00Z");
    private static final Instant NEXT_MORNING = Instant.parse("2026-03-11T00:00:00Z");

    @Autowired
    MessageFixtures office;

    @Autowired
    DispatchSweep sweep;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private MailGate gate;

    @BeforeEach
    void open() throws Exception {
        server.start();
        gate = new MailGate(server.getSmtp().getPort());
        sender.setPort(gate.port());
        clock.set(MORNING);
    }

    @AfterEach
    void close() throws Exception {
        sender.setPort(9);
        gate.close();
        server.stop();
        clock.reset();
    }

    @Test
    void reminders_of_one_person_go_out_as_one_mail_and_never_again() throws Exception {
        PersonId person = office.somebody();
        String email = office.wantsMail(person, MailMode.AT_ONCE, 9);
        UnitId unit = office.aUnit();
        String one = aKey();
        String two = aKey();
        office.tell(reminder(one, unit, person), MORNING);
        office.tell(urgent(two, unit, person), MORNING);

        sweep.run();
        sweep.run();
        office.tell(reminder(one, unit, person), MORNING);
        sweep.run();

        MimeMessage mail = only(email);
        assertThat(mail.getSubject()).isEqualTo("【紧急】有 2 条提醒");
        assertThat(mail.getFrom()[0]).asString().contains("duty@zjw.example.gov.cn");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getMessageID()).matches("<duty-[0-9a-f-]{36}@zjw\\.example\\.gov\\.cn>");
        assertThat((String) mail.getContent())
                .containsSubsequence("已逾期 " + two, "请报备 " + one, "今天 24:00 到期")
                .contains("https://zjw.example.gov.cn/office/duties/17", "/office/messages/settings");
        assertThat(office.states(one)).containsExactly("SENT");
        assertThat(office.states(two)).containsExactly("SENT");
    }

    @Test
    void nothing_goes_out_in_the_quiet_hours_not_even_what_is_urgent() throws Exception {
        PersonId person = office.somebody();
        String email = office.wantsMail(person, MailMode.AT_ONCE, 9);
        String key = aKey();
        clock.set(EVENING);
        office.tell(urgent(key, office.aUnit(), person), EVENING);

        sweep.run();
        assertThat(mails(email)).isEmpty();
        assertThat(office.count(key)).isOne();
        assertThat(office.nextAt(key)).isEqualTo(NEXT_MORNING);

        clock.set(NEXT_MORNING);
        sweep.run();
        assertThat(only(email).getSubject()).isEqualTo("【紧急】已逾期 " + key);
    }

    @Test
    void what_was_due_before_the_quiet_hours_waits_for_their_end_as_well() {
        PersonId person = office.somebody();
        String email = office.wantsMail(person, MailMode.AT_ONCE, 9);
        office.tell(reminder(aKey(), office.aUnit(), person), MORNING);

        clock.set(EVENING);
        sweep.run();

        assertThat(mails(email)).isEmpty();
    }

    @Test
    void a_daily_mail_holds_what_came_since_the_last_one_but_for_what_is_urgent() throws Exception {
        PersonId person = office.somebody();
        String email = office.wantsMail(person, MailMode.DAILY, 9);
        UnitId unit = office.aUnit();
        office.tell(reminder(aKey(), unit, person), MORNING);
        office.tell(reminder(aKey(), unit, person), MORNING.plusSeconds(3600));

        clock.set(MORNING.plus(Duration.ofHours(4)));
        office.tell(urgent(aKey(), unit, person), clock.instant());
        sweep.run();
        assertThat(only(email).getSubject()).startsWith("【紧急】已逾期");

        clock.set(NEXT_MORNING.plus(Duration.ofHours(1)).plusSeconds(1));
        sweep.run();
        assertThat(mails(email)).hasSize(2);
        assertThat(mails(email).getLast().getSubject()).isEqualTo("有 2 条提醒");
    }

    @Test
    void a_refused_mail_is_tried_with_growing_pauses_and_then_shown_as_failed() throws Exception {
        PersonId person = office.somebody();
        String email = office.wantsMail(person, MailMode.AT_ONCE, 9);
        String key = aKey();
        office.tell(reminder(key, office.aUnit(), person), MORNING);
        gate.set(MailGate.Trap.REFUSE, 0);

        Instant now = MORNING;
        for (int minutes : List.of(1, 5, 15, 60)) {
            sweep.run();
            sweep.run();
            assertThat(office.nextAt(key))
                    .isBetween(
                            now.plus(Duration.ofMinutes(minutes)),
                            now.plus(Duration.ofMinutes(minutes)).plusSeconds(30));
            now = office.nextAt(key);
            clock.set(now);
        }
        sweep.run();

        assertThat(office.states(key)).containsExactly("FAILED");
        assertThat(office.error(key))
                .startsWith("451 4.7.1")
                .doesNotContain(email)
                .contains("p***@example.gov.cn");
        gate.set(MailGate.Trap.NONE, 0);
        sweep.run();
        assertThat(mails(email)).isEmpty();
    }

    @Test
    void a_server_that_is_away_delays_a_mail_and_loses_none() throws Exception {
        PersonId person = office.somebody();
        String email = office.wantsMail(person, MailMode.AT_ONCE, 9);
        String key = aKey();
        office.tell(reminder(key, office.aUnit(), person), MORNING);
        sender.setPort(9);

        sweep.run();
        assertThat(office.states(key)).containsExactly("WAITING");
        assertThat(office.error(key)).isEqualTo("连接不上");

        sender.setPort(gate.port());
        clock.set(MORNING.plus(Duration.ofMinutes(2)));
        sweep.run();
        assertThat(office.states(key)).containsExactly("SENT");
        assertThat(mails(email)).hasSize(1);
    }

    @Test
    void a_mail_whose_answer_was_lost_is_not_sent_again_by_itself() throws Exception {
        PersonId person = office.somebody();
        String email = office.wantsMail(person, MailMode.AT_ONCE, 9);
        String key = aKey();
        office.tell(reminder(key, office.aUnit(), person), MORNING);
        gate.set(MailGate.Trap.CUT_ANSWER, 0);

        sweep.run();
        gate.set(MailGate.Trap.NONE, 0);
        clock.set(MORNING.plus(Duration.ofHours(5)));
        sweep.run();

        assertThat(office.states(key)).containsExactly("UNCONFIRMED");
        assertThat(office.error(key)).isEqualTo("已发出，对方没有应答");
        assertThat(mails(email)).hasSize(1);
    }

    @Test
    void whoever_wants_none_or_has_left_gets_no_mail() {
        PersonId changed = office.somebody();
        PersonId leaver = office.somebody();
        String first = office.wantsMail(changed, MailMode.AT_ONCE, 9);
        String second = office.wantsMail(leaver, MailMode.AT_ONCE, 9);
        String key = aKey();
        office.tell(reminder(key, office.aUnit(), changed, leaver), MORNING);

        office.wantsMail(changed, MailMode.NEVER, 9);
        var left = new PersonLeft(leaver, "测试", new UnitId(0), MORNING, office.actor(changed));
        transaction.executeWithoutResult(status -> events.publishEvent(left));
        String later = aKey();
        office.tell(reminder(later, office.aUnit(), changed, leaver), MORNING);
        sweep.run();

        assertThat(office.states(key)).containsExactly("DROPPED", "DROPPED");
        assertThat(office.states(later)).isEmpty();
        assertThat(mails(first)).isEmpty();
        assertThat(mails(second)).isEmpty();
    }

    private MimeMessage only(String email) {
        assertThat(mails(email)).hasSize(1);
        return mails(email).getFirst();
    }

    private List<MimeMessage> mails(String email) {
        return Arrays.stream(server.getReceivedMessagesForDomain(email)).toList();
    }
}
