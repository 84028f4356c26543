package org.mingchuang.duty.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingchuang.duty.message.MessageFixtures.MORNING;
import static org.mingchuang.duty.message.MessageFixtures.aKey;
import static org.mingchuang.duty.message.MessageFixtures.reminder;

import org.htmlunit.html.HtmlElement;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingchuang.approval.ABrowser;
import org.mingchuang.audit.AuditTrail;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.organization.OfficeBrowser;
import org.mingchuang.organization.PostKind;
import org.mingchuang.testing.OfficeTest;
import org.mingchuang.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class DispatchPagesTest {

    @Autowired
    MessageFixtures office;

    @Autowired
    ABrowser browser;

    @Autowired
    DispatchDesk desk;

    @Autowired
    DispatchList dispatches;

    @Autowired
    AuditTrail trail;

    @Autowired
    TestClock clock;

    private GroupChats chats;

    @BeforeEach
    void open() throws Exception {
        clock.set(MORNING);
        chats = new GroupChats();
    }

    @AfterEach
    void close() {
        clock.reset();
        chats.close();
    }

    @Test
    void what_is_unconfirmed_is_found_and_confirmed_by_a_person() throws Exception {
        String key = anUnconfirmedMail();
        ABrowser.Window head = head();
        HtmlPage list = head.open("/office/messages/deliveries?state=UNCONFIRMED");
        assertThat(row(list, key).asNormalizedText()).contains("邮件", "待确认", "测试");

        HtmlElement button = row(list, key).getFirstByXPath(".//button[text()='确认已送达']");
        HtmlPage done = button.click();

        assertThat(done.asNormalizedText()).contains("已确认送达，共 1 条。");
        assertThat(office.states(key)).containsExactly("SENT");
        assertThat(trail.of(DispatchDecided.subject(office.delivery(key))))
                .singleElement()
                .satisfies(fact -> assertThat(fact.details()).containsEntry("方式", "邮件"));
    }

    @Test
    void what_is_unconfirmed_is_sent_again_under_the_same_name_when_a_person_wants_it() throws Exception {
        String key = anUnconfirmedMail();
        HtmlPage list = head().open("/office/messages/deliveries?channel=EMAIL");

        HtmlElement button = row(list, key).getFirstByXPath(".//button[text()='重新发送']");
        HtmlPage done = button.click();

        assertThat(done.asNormalizedText()).contains("已重新排入发送，共 1 条。", "计划 2026-03-10 10:00");
        assertThat(office.states(key)).containsExactly("WAITING");
    }

    @Test
    void who_comes_second_is_told_how_it_stands() throws Exception {
        String key = anUnconfirmedMail();
        HtmlPage list = head().open("/office/messages/deliveries?state=UNCONFIRMED");
        long id = office.delivery(key);
        PersonId keeper = office.somebody(PostKind.OFFICE_HEAD);
        desk.confirm(id, dispatches.find(id).orElseThrow().version(), office.actor(keeper))
                .orElseThrow();

        HtmlElement button = row(list, key).getFirstByXPath(".//button[text()='重新发送']");
        HtmlPage late = button.click();

        assertThat(late.getWebResponse().getStatusCode()).isEqualTo(409);
        assertThat(late.asNormalizedText()).contains("这条记录的情况已经变化，没有办理");
        assertThat(office.states(key)).containsExactly("SENT");
    }

    @Test
    void a_robot_is_added_tried_changed_and_switched_off_without_showing_its_address() throws Exception {
        ABrowser.Window head = head();
        String name = "工作群" + aKey();
        HtmlPage form = head.open("/office/messages/webhooks/new");
        OfficeBrowser.type(form, "name", name);
        OfficeBrowser.choose(form, "kind", "钉钉");
        OfficeBrowser.type(form, "address", chats.address("/dingtalk?access_token=hidden-token"));
        OfficeBrowser.type(form, "secret", GroupChats.SECRET);

        HtmlPage added = OfficeBrowser.press(form, "增加");
        HtmlPage tried = OfficeBrowser.press(added, "发送测试消息");
        OfficeBrowser.type(tried, "name", name + "改");
        HtmlPage changed = OfficeBrowser.press(tried, "保存");
        HtmlPage off = OfficeBrowser.press(changed, "停用");
        HtmlPage list = head.open("/office/messages/webhooks");

        assertThat(tried.asNormalizedText()).contains("对方已收下", "已加签", "测试群机器人");
        assertThat(chats.heard()).hasSize(1);
        assertThat(changed.asNormalizedText()).contains("机器人已保存。", name + "改");
        assertThat(off.asNormalizedText()).contains("机器人已停用。", "启用");
        assertThat(list.asNormalizedText()).contains(name + "改", "http://127.0.0.1/…", "已停用", "成功");
        for (HtmlPage page : new HtmlPage[] {added, tried, changed, off, list}) {
            assertThat(page.asXml()).doesNotContain("hidden-token", GroupChats.SECRET);
        }
    }

    @Test
    void a_refused_robot_keeps_what_was_typed_but_its_secret() throws Exception {
        HtmlPage form = head().open("/office/messages/webhooks/new");
        OfficeBrowser.type(form, "address", "http://robot.example.cn/send");
        OfficeBrowser.type(form, "secret", "typed-secret");

        HtmlPage refused = OfficeBrowser.press(form, "增加");

        assertThat(refused.getWebResponse().getStatusCode()).isEqualTo(422);
        assertThat(refused.asNormalizedText()).contains("请填写名称", "机器人地址应以 https:// 开头");
        assertThat(refused.<HtmlInput>getElementByName("address").getValue()).isEqualTo("http://robot.example.cn/send");
        assertThat(refused.asXml()).doesNotContain("typed-secret");
    }

    @Test
    void robots_and_deliveries_are_the_offices_own() throws Exception {
        ABrowser.Window drafter = browser.of(office.somebody(PostKind.DRAFTER));

        assertThat(drafter.status("/office/messages")).isEqualTo(200);
        assertThat(drafter.status("/office/messages/webhooks")).isEqualTo(403);
        assertThat(drafter.status("/office/messages/deliveries")).isEqualTo(403);
        assertThat(drafter.status("/office/messages/deliveries/export")).isEqualTo(403);
        assertThat(drafter.open("/office/messages").asNormalizedText()).doesNotContain("送达情况");
        assertThat(head().status("/office/messages/deliveries?state=%27&channel=x&page=-3"))
                .isEqualTo(200);
        assertThat(head().status("/office/messages/webhooks/999999999")).isEqualTo(404);
        assertThat(head().load("/office/messages/deliveries/export").getContentAsString())
                .contains("\"提醒\",\"方式\",\"对象\"");
    }

    private String anUnconfirmedMail() {
        PersonId person = office.somebody();
        office.wantsMail(person, MailMode.AT_ONCE, 9);
        String key = aKey();
        office.tell(reminder(key, office.aUnit(), person), MORNING);
        office.leaveBehind(key, DispatchState.UNCONFIRMED, MORNING);
        return key;
    }

    private ABrowser.Window head() {
        return browser.of(office.somebody(PostKind.OFFICE_HEAD));
    }

    private static HtmlElement row(HtmlPage page, String key) {
        HtmlElement row = page.getFirstByXPath("//tr[td[normalize-space()='请报备 " + key + "']]");
        assertThat(row).isNotNull();
        return row;
    }
}
