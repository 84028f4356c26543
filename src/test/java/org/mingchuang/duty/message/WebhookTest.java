package org.mingchuang.duty.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingchuang.duty.message.MessageFixtures.MORNING;
import static org.mingchuang.duty.message.MessageFixtures.aKey;
import static org.mingchuang.duty.message.MessageFixtures.reminder;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingchuang.audit.AuditTrail;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Grant;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.testing.OfficeTest;
import org.mingchuang.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class WebhookTest {

    private static final Actor KEEPER = new Actor(
            PersonId.SYSTEM,
            "测试",
            new UnitId(0),
            java.util.Set.of(Grant.everywhere(Permission.MANAGE_DUTIES)),
            "127.0.0.1");

    @Autowired
    MessageFixtures office;

    @Autowired
    WebhookDesk desk;

    @Autowired
    DispatchSweep sweep;

    @Autowired
    AuditTrail trail;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    private GroupChats chats;
    private UnitId unit;

    @BeforeEach
    void open() throws Exception {
        chats = new GroupChats();
        unit = office.aUnit();
        clock.set(MORNING);
    }

    @AfterEach
    void close() {
        chats.close();
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "WECOM, /wecom?key=693a91f6, false",
        "DINGTALK, /dingtalk?access_token=1, true",
        "FEISHU, /feishu/hook, true",
        "GENERIC, /generic, true"
    })
    void reminders_of_a_unit_come_into_its_chat_as_one_text(WebhookKind kind, String path, boolean signed) {
        robot(kind, path, signed ? GroupChats.SECRET : "");
        String one = aKey();
        String two = aKey();
        String elsewhere = aKey();
        office.tell(reminder(one, unit, office.somebody(), office.somebody()), MORNING);
        office.tell(reminder(two, unit), MORNING);
        office.tell(reminder(elsewhere, office.aUnit(), office.somebody()), MORNING);

        sweep.run();
        sweep.run();

        assertThat(chats.heard())
                .singleElement()
                .asString()
                .contains("请报备 " + one, "请报备 " + two, "https://zjw.example.gov.cn/office/duties/17")
                .doesNotContain(elsewhere);
        assertThat(office.states(one)).containsExactly("SENT");
        assertThat(office.states(two)).containsExactly("SENT");
        assertThat(office.states(elsewhere)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "WECOM, /wecom?key=wrong, '', WAITING, 93000 invalid webhook url",
        "DINGTALK, /dingtalk?access_token=1, wrong, WAITING, 310000 sign not match",
        "FEISHU, /feishu/hook, wrong, WAITING, 19021 sign match fail",
        "WECOM, /babble, '', WAITING, 对方的应答看不懂",
        "GENERIC, /broken, any, WAITING, HTTP 500",
        "GENERIC, /elsewhere, any, WAITING, HTTP 307",
        "GENERIC, /silent, any, UNCONFIRMED, 已发出，对方没有应答",
        "WECOM, /endless, '', UNCONFIRMED, 已发出，对方没有应答"
    })
    void what_a_robot_does_not_take_is_kept_with_its_reason(
            WebhookKind kind, String path, String secret, String state, String reason) {
        long id = robot(kind, path, secret);
        String key = aKey();
        office.tell(reminder(key, unit), MORNING);

        sweep.run();

        assertThat(office.states(key)).containsExactly(state);
        assertThat(office.error(key)).isEqualTo(reason);
        assertThat(desk.find(id).orElseThrow().lastError()).isEqualTo(reason);
        assertThat(chats.heard()).isEmpty();
        desk.turn(id, false, desk.find(id).orElseThrow().version(), KEEPER).orElseThrow();
    }

    @Test
    void a_robot_that_cannot_be_reached_is_tried_again() {
        String path = "/generic";
        robot(WebhookKind.GENERIC, path, GroupChats.SECRET);
        String key = aKey();
        office.tell(reminder(key, unit), MORNING);
        chats.close();

        sweep.run();

        assertThat(office.states(key)).containsExactly("WAITING");
        assertThat(office.error(key)).isEqualTo("连接不上");
        assertThat(office.nextAt(key)).isAfterOrEqualTo(MORNING.plus(Duration.ofMinutes(1)));
    }

    @Test
    void a_robot_that_is_switched_off_hears_nothing_any_more() {
        long id = robot(WebhookKind.GENERIC, "/generic", GroupChats.SECRET);
        String before = aKey();
        office.tell(reminder(before, unit), MORNING);
        desk.turn(id, false, desk.find(id).orElseThrow().version(), KEEPER).orElseThrow();
        String after = aKey();
        office.tell(reminder(after, unit), MORNING);

        sweep.run();

        assertThat(office.states(before)).containsExactly("DROPPED");
        assertThat(office.states(after)).isEmpty();
        assertThat(chats.heard()).isEmpty();
    }

    @Test
    void address_and_secret_are_sealed_and_in_no_trace() {
        long id = robot(WebhookKind.WECOM, "/wecom?key=693a91f6", "a-secret");
        desk.attempt(id, KEEPER).orElseThrow();

        byte[] address = database.sql("select address from duty_webhook where id = :id")
                .param("id", id)
                .query((row, index) -> row.getBytes(1))
                .single();
        assertThat(new String(address, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("693a91f6");
        assertThat(trail.of(WebhookChanged.subject(id)))
                .hasSize(2)
                .allSatisfy(fact ->
                        assertThat(fact.details().toString()).doesNotContain("693a91f6", "a-secret", "127.0.0.1"));
        assertThat(chats.heard()).singleElement().asString().contains("这是一条测试消息");
    }

    @Test
    void nobody_else_keeps_robots_and_no_other_addresses_are_taken() {
        Actor stranger = office.actor(office.somebody());
        var form = new WebhookForm("0", "群", "", "GENERIC", "http://robot.example.cn/x", "", "");

        assertThat(desk.add(form, stranger).refusals())
                .extracting(Refusal::key)
                .containsExactly("duty.message.webhook.refusal.NOT_PERMITTED");
        assertThat(desk.turn(1, false, 1, stranger).isDone()).isFalse();
        assertThat(desk.attempt(1, stranger).isDone()).isFalse();
        assertThat(desk.add(form, KEEPER).refusals())
                .extracting(Refusal::key)
                .containsExactly(
                        "duty.message.webhook.refusal.ADDRESS_NOT_ACCEPTED",
                        "duty.message.webhook.refusal.SECRET_MISSING");
    }

    private long robot(WebhookKind kind, String path, String secret) {
        var form = new WebhookForm(
                "0", "群" + aKey(), Long.toString(unit.value()), kind.name(), chats.address(path), secret, "");
        return desk.add(form, KEEPER).orElseThrow();
    }
}
