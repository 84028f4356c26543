package org.mingchuang.duty.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingchuang.duty.message.MessageFixtures.MORNING;
import static org.mingchuang.duty.message.MessageFixtures.aKey;
import static org.mingchuang.duty.message.MessageFixtures.reminder;
import static org.mingchuang.duty.message.MessageFixtures.urgent;

import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlRadioButtonInput;
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
class MessagePagesTest {

    @Autowired
    MessageFixtures office;

    @Autowired
    ABrowser browser;

    @Autowired
    TestClock clock;

    @Autowired
    AuditTrail trail;

    @Autowired
    MessageStore messages;

    @Autowired
    MessageSettings settings;

    @Autowired
    MessageTabs tabs;

    @Autowired
    PreferenceStore preferences;

    @Autowired
    org.mingchuang.web.Texts texts;

    @BeforeEach
    void morning() {
        clock.set(MORNING.plusSeconds(600));
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void the_unread_are_listed_read_one_by_one_or_all_together() throws Exception {
        PersonId person = office.somebody(PostKind.DRAFTER);
        String one = aKey();
        String two = aKey();
        office.tell(reminder(one, office.aUnit(), person), MORNING);
        office.tell(urgent(two, office.aUnit(), person), MORNING);
        ABrowser.Window window = browser.of(person);

        HtmlPage list = window.open("/office/messages");
        assertThat(list.asNormalizedText()).contains("请报备 " + one, "已逾期 " + two, "紧急", "今天 10:00", "共 2 条");
        assertThat(list.getAnchorByText("请报备 " + one).getHrefAttribute()).isEqualTo("/office/duties/17");
        assertThat(window.open("/office").asNormalizedText()).contains("未读消息", "已逾期 " + two);

        HtmlPage afterOne = OfficeBrowser.press(list, "标为已读：已逾期 " + two);
        assertThat(afterOne.asNormalizedText()).contains(one).doesNotContain(two);
        HtmlPage afterAll = OfficeBrowser.press(afterOne, "全部标为已读");
        assertThat(afterAll.asNormalizedText()).contains("已将 1 条消息标为已读。", "没有未读消息");
        assertThat(window.open("/office/messages?all=true").asNormalizedText()).contains(one, two);
        assertThat(window.open("/office").asNormalizedText()).doesNotContain("未读消息");
        assertThat(window.load("/office/messages/export").getContentAsString()).contains(one, "\"已读\"");
    }

    @Test
    void a_message_is_nobody_elses() throws Exception {
        PersonId person = office.somebody(PostKind.DRAFTER);
        PersonId other = office.somebody(PostKind.DRAFTER);
        String key = aKey();
        office.tell(reminder(key, office.aUnit(), person), MORNING);
        long id = messages.newest(person);

        assertThat(browser.of(other).open("/office/messages?all=true").asNormalizedText())
                .contains("还没有消息")
                .doesNotContain(key);
        assertThat(messages.read(id, other, MORNING)).isFalse();
        assertThat(messages.unread(person)).isOne();
    }

    @Test
    void the_own_settings_are_kept_sealed_and_leave_a_fact_without_the_address() throws Exception {
        PersonId person = office.somebody(PostKind.DRAFTER);
        HtmlPage form = browser.of(person).open("/office/messages/settings");
        assertThat(form.asNormalizedText()).contains("20:00 至 08:00 为免打扰时段").doesNotContain("系统未配置邮件服务器");
        OfficeBrowser.type(form, "email", "wang.li@example.gov.cn");
        choose(form, "DAILY");

        HtmlPage saved = OfficeBrowser.press(form, "保存");

        assertThat(saved.asNormalizedText()).contains("提醒设置已保存。");
        assertThat(preferences.of(person).mode()).isEqualTo(MailMode.DAILY);
        assertThat(saved.<HtmlInput>getElementByName("email").getValue()).isEqualTo("wang.li@example.gov.cn");
        assertThat(trail.of(PreferenceChanged.subject(person))).singleElement().satisfies(fact -> {
            assertThat(fact.details()).containsEntry("邮件提醒", "每日汇总");
            assertThat(fact.details().toString()).doesNotContain("example");
        });
    }

    @Test
    void refused_settings_keep_what_was_typed_and_say_why() throws Exception {
        HtmlPage form = browser.of(office.somebody(PostKind.DRAFTER)).open("/office/messages/settings");
        OfficeBrowser.type(form, "email", "not an address");
        choose(form, "AT_ONCE");

        HtmlPage refused = OfficeBrowser.press(form, "保存");

        assertThat(refused.getWebResponse().getStatusCode()).isEqualTo(422);
        assertThat(refused.asNormalizedText()).contains("电子邮箱格式不对");
        assertThat(refused.<HtmlInput>getElementByName("email").getValue()).isEqualTo("not an address");
    }

    @Test
    void settings_changed_in_another_window_are_shown_before_they_are_overwritten() throws Exception {
        PersonId person = office.somebody(PostKind.DRAFTER);
        HtmlPage form = browser.of(person).open("/office/messages/settings");
        office.wantsMail(person, MailMode.AT_ONCE, 9);
        OfficeBrowser.type(form, "email", "later@example.gov.cn");
        choose(form, "DAILY");

        HtmlPage overtaken = OfficeBrowser.press(form, "保存");

        assertThat(overtaken.getWebResponse().getStatusCode()).isEqualTo(409);
        assertThat(overtaken.asNormalizedText()).contains("刚在别的窗口修改过", "p***@example.gov.cn", "立即发送");
        assertThat(overtaken.<HtmlInput>getElementByName("email").getValue()).isEqualTo("later@example.gov.cn");
        assertThat(OfficeBrowser.press(overtaken, "保存").asNormalizedText()).contains("提醒设置已保存。");
    }

    @Test
    void without_a_mail_server_the_page_says_so_and_nothing_is_planned() {
        PersonId person = office.somebody();
        office.wantsMail(person, MailMode.AT_ONCE, 9);
        var pages = new PreferencePages(preferences, new NoMail(), settings, tabs, texts);
        var planned = new java.util.concurrent.atomic.AtomicInteger();
        var store = new DispatchStore(org.mockito.Mockito.mock()) {
            @Override
            void plan(long notification, DispatchChannel channel, long target, java.time.Instant nextAt) {
                planned.incrementAndGet();
            }
        };

        new MailPlan(preferences, store, new NoMail(), settings, clock).plan(1, person, false, MORNING);

        assertThat(pages.show(office.actor(person)).open()).isFalse();
        assertThat(planned).hasValue(0);
    }

    private static void choose(HtmlPage page, String mode) {
        HtmlRadioButtonInput radio = page.getFirstByXPath("//input[@name='mode' and @value='" + mode + "']");
        radio.setChecked(true);
    }
}
