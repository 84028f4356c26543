package org.mingchuang.duty.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingchuang.Mingchuang;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.portal.DatabaseOfTest;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One installation on several nodes, of which two are killed while they send. */
@OfficeTest
class TwoNodesTest {

    private static final int PEOPLE = 40;
    private static final int REMINDERS = 3;
    private static final UnitId UNIT = new UnitId(1);

    @Autowired
    DataSource shared;

    @TempDir
    Path folder;

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final List<ANode> others = new ArrayList<>();
    private MailGate gate;
    private ConfigurableApplicationContext first;
    private JdbcClient database;

    @BeforeEach
    void open() throws Exception {
        server.start();
        gate = new MailGate(server.getSmtp().getPort());
        List<String> settings = ANode.settings(DatabaseOfTest.on(shared), gate.port());
        var arguments = new ArrayList<>(settings);
        arguments.add("--mingchuang.data=" + folder.resolve("a"));
        first = new SpringApplicationBuilder(Mingchuang.class).run(arguments.toArray(String[]::new));
        first.getBean(Scheduler.class).pause();
        database = first.getBean(JdbcClient.class);
        others.add(ANode.start(folder.resolve("b"), settings));
        others.add(ANode.start(folder.resolve("c"), settings));
    }

    @AfterEach
    void close() throws Exception {
        for (ANode node : others) {
            node.close();
        }
        first.close();
        gate.close();
        server.stop();
    }

    @Test
    void no_reminder_is_lost_or_doubled_when_nodes_are_killed_while_they_send() throws Exception {
        awaitNodes();

        gate.set(MailGate.Trap.HOLD_ANSWER, 12);
        tellEverybody();
        tellEverybody();
        assertThat(gate.sprung().await(30, TimeUnit.SECONDS)).isTrue();
        int killed = killSender(DispatchState.HANDED);
        gate.set(MailGate.Trap.HOLD_CONTENT, 9);
        assertThat(gate.sprung().await(30, TimeUnit.SECONDS)).isTrue();
        killed += killSender(DispatchState.SENDING);
        gate.set(MailGate.Trap.NONE, 0);
        first.getBean(Scheduler.class).resume();
        await().atMost(Duration.ofSeconds(40)).until(() -> count("state in ('WAITING', 'SENDING', 'HANDED')") == 0);

        assertThat(killed).isEqualTo(2);
        assertThat(database.sql("select count(*) from duty_message")
                        .query(Long.class)
                        .single())
                .isEqualTo(PEOPLE * REMINDERS);
        assertThat(received()).hasSize(PEOPLE).doesNotHaveDuplicates();
        assertThat(recipients()).hasSize(PEOPLE);
        assertThat(count("state = 'SENT'")).isEqualTo((PEOPLE - 1) * REMINDERS);
        assertThat(count("state = 'UNCONFIRMED'")).isEqualTo(REMINDERS);
        assertThat(received()).containsAll(batches());
        for (MimeMessage mail : server.getReceivedMessages()) {
            assertThat((String) mail.getContent()).contains("两个节点的提醒1", "两个节点的提醒2", "两个节点的提醒3");
        }
    }

    /** The first node sends nothing before it is told to. */
    private void awaitNodes() {
        await().atMost(Duration.ofMinutes(4)).until(() -> others.stream().allMatch(ANode::isReady));
    }

    private void tellEverybody() {
        var messenger = first.getBean(Messenger.class);
        var fixtures = first.getBean(MessageFixtures.class);
        Set<PersonId> people = new HashSet<>();
        LongStream.rangeClosed(9_001, 9_000 + PEOPLE).mapToObj(PersonId::new).forEach(people::add);
        people.forEach(person -> fixtures.wantsMail(person, MailMode.AT_ONCE, 9));
        var now = first.getBean(Clock.class).instant();
        first.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            for (int number = 1; number <= REMINDERS; number++) {
                messenger.tell(
                        new Notification(
                                "nodes-" + number, number, UNIT, "两个节点的提醒" + number, "", "/office", false, people),
                        now);
            }
        });
    }

    private int killSender(DispatchState state) throws InterruptedException {
        String node = database.sql("select distinct node from duty_delivery where state = :state")
                .param("state", state.name())
                .query((row, index) -> row.getString(1))
                .single();
        long pid = Long.parseLong(node.substring(0, node.indexOf('-')));
        int killed = 0;
        for (ANode other : others) {
            if (other.isRunning(pid)) {
                other.kill();
                killed++;
            }
        }
        return killed;
    }

    private long count(String condition) {
        return database.sql("select count(*) from duty_delivery where " + condition)
                .query(Long.class)
                .single();
    }

    private List<String> batches() {
        return database.sql("select distinct batch from duty_delivery")
                .query((row, index) -> "<duty-" + row.getString(1) + "@zjw.example.gov.cn>")
                .list();
    }

    private List<String> received() throws Exception {
        var identities = new ArrayList<String>();
        for (MimeMessage mail : server.getReceivedMessages()) {
            identities.add(mail.getMessageID());
        }
        return identities;
    }

    private Set<String> recipients() throws Exception {
        var all = new HashSet<String>();
        for (MimeMessage mail : server.getReceivedMessages()) {
            all.add(Arrays.toString(mail.getAllRecipients()));
        }
        return all;
    }
}
