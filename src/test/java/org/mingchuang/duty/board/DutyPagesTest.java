package org.mingchuang.duty.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingchuang.approval.ABrowser;
import org.mingchuang.approval.AnOffice;
import org.mingchuang.approval.AnOffice.Section;
import org.mingchuang.duty.ADuty;
import org.mingchuang.duty.Bearer;
import org.mingchuang.duty.DutyView;
import org.mingchuang.duty.Proof;
import org.mingchuang.duty.TrialRules;
import org.mingchuang.duty.entry.ReminderSweep;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.organization.OfficeBrowser;
import org.mingchuang.organization.Post;
import org.mingchuang.organization.PostKind;
import org.mingchuang.testing.OfficeTest;
import org.mingchuang.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages as their readers see them, on the last working day before National Day 2020 and after it. */
@OfficeTest
class DutyPagesTest {

    @Autowired
    ADuty trial;

    @Autowired
    AnOffice office;

    @Autowired
    ABrowser browser;

    @Autowired
    ReminderSweep sweep;

    @Autowired
    TestClock clock;

    private Section section;

    @BeforeEach
    void opens() {
        clock.set(ADuty.instant("2020-09-29T10:00"));
        section = office.section();
    }

    @AfterEach
    void resets() {
        clock.reset();
    }

    @Test
    void a_day_shows_what_is_late_what_is_due_today_and_what_is_coming() throws Exception {
        DutyView late = open(TrialRules.PASSING_ON, "2020-09-25T09:00");
        DutyView today = open(TrialRules.PASSING_ON, "2020-09-28T09:00");
        DutyView week = open(TrialRules.MESSAGE, "2020-09-29T09:30");
        DutyView later = open(TrialRules.FILING, "2020-09-29T09:00");

        String text = browser.of(section.drafter()).open("/office/duties").asNormalizedText();

        assertThat(text).contains("已逾期", "今天到期", "七天内到期", "以后到期", "2020年9月29日 星期二");
        assertThat(text.indexOf(late.title())).isLessThan(text.indexOf(today.title()));
        assertThat(text.indexOf(today.title())).isLessThan(text.indexOf(week.title()));
        assertThat(text.indexOf(week.title())).isLessThan(text.indexOf(later.title()));
        assertThat(text).contains("逾期1天", "2020-10-09 24:00");
    }

    @Test
    void others_see_nothing_of_it_and_an_empty_day_says_so() throws Exception {
        DutyView duty = open(TrialRules.FILING, "2020-09-29T09:00");
        Section elsewhere = office.section();

        String text = browser.of(elsewhere.drafter()).open("/office/duties").asNormalizedText();

        assertThat(text).contains("没有要办的事").doesNotContain(duty.title());
        assertThat(browser.of(elsewhere.drafter()).status("/office/duties/" + number(duty)))
                .isEqualTo(404);
        assertThat(browser.of(elsewhere.head()).status("/office/duties/" + number(duty)))
                .isEqualTo(404);
        assertThat(browser.of(elsewhere.drafter()).status("/office/duties/board"))
                .isEqualTo(403);
    }

    @Test
    void a_due_time_explains_day_by_day_how_it_was_found() throws Exception {
        DutyView duty = open(TrialRules.FILING, "2020-09-29T09:00");

        String text = browser.of(section.drafter())
                .open("/office/duties/" + number(duty))
                .asNormalizedText();

        assertThat(text)
                .contains(
                        "2 个工作日（当日不计）",
                        "2020年9月29日 星期二",
                        "起算当日，不计",
                        "第 1 个工作日",
                        "2020年10月1日 星期四",
                        "国庆节",
                        "2020年10月9日 星期五",
                        "第 2 个工作日",
                        "2020-10-09 24:00");
    }

    @Test
    void a_delegate_finds_the_duty_of_who_is_away() throws Exception {
        var head = Bearer.OfPosts.of(new Post(PostKind.SECTION_HEAD, section.unit()));
        DutyView duty = trial.open(TrialRules.FILING, section.unit(), head, "2020-09-29T09:00");
        DutyView personal =
                trial.open(TrialRules.FILING, section.unit(), new Bearer.OfPerson(section.head()), "2020-09-29T09:00");
        PersonId delegate = office.person("代理人", section.unit());
        office.delegate(section.head(), delegate);

        String text = browser.of(delegate).open("/office/duties").asNormalizedText();

        assertThat(text).contains(duty.title(), personal.title());
    }

    @Test
    void the_superior_sees_what_was_handed_up() throws Exception {
        DutyView duty = open(TrialRules.FILING, "2020-09-29T09:00");
        clock.set(ADuty.instant("2020-10-11T09:00"));
        sweep.sweep();

        String text = browser.of(section.head()).open("/office/duties").asNormalizedText();

        assertThat(text).contains("下级逾期，已报我督办", duty.title());
    }

    @Test
    void the_board_counts_by_state_and_filters_sorts_and_exports() throws Exception {
        DutyView late = open(TrialRules.PASSING_ON, "2020-09-25T09:00");
        DutyView running = open(TrialRules.ANSWER, "2020-09-29T09:00");
        ABrowser.Window head = browser.of(section.head());

        String all = head.open("/office/duties/board").asNormalizedText();
        String red = head.open("/office/duties/board?state=OVERDUE").asNormalizedText();
        String searched = head.open("/office/duties/board?q=" + running.title()).asNormalizedText();
        String byDay = head.open("/office/duties/board?day=2020-09-27").asNormalizedText();
        String odd = head.open("/office/duties/board?state=X&rule=x&unit=x&day=x&sort=x&page=x")
                .asNormalizedText();
        String file = head.load("/office/duties/board/export?state=OPEN").getContentAsString();

        assertThat(all).contains(late.title(), running.title(), "按类别", "试验转报", "试验答复");
        assertThat(red).contains(late.title()).doesNotContain(running.title());
        assertThat(searched).contains(running.title()).doesNotContain(late.title());
        assertThat(byDay).contains(late.title()).doesNotContain(running.title());
        assertThat(odd).contains("没有符合条件的事项");
        assertThat(file).contains("\"事项\",\"类别\"", late.title(), "逾期1天");
    }

    @Test
    void the_leader_in_charge_sees_the_units_that_are_led_and_the_office_all() throws Exception {
        DutyView duty = open(TrialRules.FILING, "2020-09-29T09:00");

        assertThat(browser.of(section.leader()).open("/office/duties/board").asNormalizedText())
                .contains(duty.title());
        assertThat(browser.of(office.officeHead())
                        .open("/office/duties/board?q=" + duty.title())
                        .asNormalizedText())
                .contains(duty.title());
    }

    @Test
    void the_calendar_shows_what_is_due_on_which_day_and_which_days_are_off() throws Exception {
        DutyView duty = open(TrialRules.FILING, "2020-09-29T09:00");

        HtmlPage october = browser.of(section.drafter()).open("/office/duties/calendar?month=2020-10");
        HtmlPage odd = browser.of(section.drafter()).open("/office/duties/calendar?month=2020-13");

        assertThat(october.asNormalizedText()).contains("2020年10月", duty.title(), "休", "班");
        assertThat(odd.asNormalizedText()).contains("2020年9月");
    }

    @Test
    void who_was_late_says_why_and_only_once() throws Exception {
        DutyView duty = open(TrialRules.PASSING_ON, "2020-09-25T09:00");
        trial.fulfil(duty, Proof.of("已转报", ""), office.actor(section.drafter()));
        String address = "/office/duties/" + number(duty);
        ABrowser.Window drafter = browser.of(section.drafter());

        String day = drafter.open("/office/duties").asNormalizedText();
        HtmlPage empty = OfficeBrowser.press(drafter.open(address), "提交");
        HtmlPage page = drafter.open(address);
        page.<HtmlTextArea>getElementByName("reason").setText("区政府系统停机");
        HtmlPage said = OfficeBrowser.press(page, "提交");

        assertThat(day).contains("逾期办结，待说明原因", duty.title());
        assertThat(empty.getWebResponse().getStatusCode()).isEqualTo(422);
        assertThat(empty.asNormalizedText()).contains("请写明逾期原因");
        assertThat(said.asNormalizedText()).contains("逾期原因已记录。", "区政府系统停机").doesNotContain("说明逾期原因\n提交");
        assertThat(drafter.open("/office/duties/finished?state=DONE_LATE").asNormalizedText())
                .contains(duty.title());
    }

    @Test
    void the_home_page_and_the_menu_say_what_presses() throws Exception {
        DutyView late = open(TrialRules.PASSING_ON, "2020-09-25T09:00");

        String home = browser.of(section.drafter()).open("/office").asNormalizedText();

        assertThat(home).contains("待办与时限", late.title(), "逾期1天");
    }

    private DutyView open(String rule, String from) {
        var drafter = Bearer.OfPosts.of(new Post(PostKind.DRAFTER, section.unit()));
        return trial.open(rule, section.unit(), drafter, from);
    }

    private static long number(DutyView duty) {
        return duty.id().value();
    }
}
