package org.mingchuang.calendar.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlTextArea;
import org.junit.jupiter.api.Test;
import org.mingchuang.approval.ABrowser;
import org.mingchuang.calendar.Calendars;
import org.mingchuang.calendar.DayKind;
import org.mingchuang.calendar.WorkingDays;
import org.mingchuang.kernel.Actor;
import org.mingchuang.organization.OfficeBrowser;
import org.mingchuang.organization.OrganizationFixtures;
import org.mingchuang.organization.People;
import org.mingchuang.organization.PostKind;
import org.mingchuang.testing.OfficeTest;
import org.mingchuang.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class YearPagesTest {

    private static final int YEAR = 2028;

    @Autowired
    OrganizationFixtures organization;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @Autowired
    ABrowser browser;

    @Autowired
    YearDesk desk;

    @Autowired
    WorkingDays workingDays;

    @Test
    void a_year_is_taken_in_after_its_effect_was_looked_at_and_the_change_is_on_record() throws Exception {
        HtmlPage form = office().open("/office/calendar/arrangement");
        OfficeBrowser.type(form, "source", "关于" + YEAR + "年部分节假日安排的通知");
        form.<HtmlTextArea>getElementByName("text").setText(wholeYear() + "\n2028-01-08,上班,元旦");

        HtmlPage looked = OfficeBrowser.press(form, "核对影响");
        boolean knownBefore = workingDays.current().isKnown(YEAR);
        HtmlPage saved = OfficeBrowser.press(looked, "保存变动");

        assertThat(looked.asNormalizedText()).contains("核对2028年放假安排", "变动的日期（8 天）", "2028年1月8日 星期六", "没有在办事项的期限因此变动");
        assertThat(knownBefore).isFalse();
        assertThat(saved.asNormalizedText()).contains("工作日历已保存。", "2028年工作日历", "依据：关于2028年部分节假日安排的通知", "录入放假安排");
        assertThat(workingDays.current().isKnown(YEAR)).isTrue();
        assertThat(workingDays.current().day(LocalDate.of(YEAR, 1, 8)).kind()).isEqualTo(DayKind.MAKE_UP);
    }

    @Test
    void a_wrong_table_is_refused_line_by_line_and_kept() throws Exception {
        HtmlPage form = office().open("/office/calendar/arrangement");
        OfficeBrowser.type(form, "source", "试验");
        form.<HtmlTextArea>getElementByName("text").setText("2027-02-30,放假,春节\n2027-10-01,休息,国庆节");

        HtmlPage wrong = OfficeBrowser.press(form, "核对影响");
        wrong.<HtmlTextArea>getElementByName("text").setText("2027-10-01,放假,国庆节");
        HtmlPage incomplete = OfficeBrowser.press(wrong, "核对影响");
        incomplete.<HtmlTextArea>getElementByName("text").setText("2047-10-01,放假,国庆节");
        HtmlPage far = OfficeBrowser.press(incomplete, "核对影响");
        far.<HtmlTextArea>getElementByName("text").setText("");
        HtmlPage empty = OfficeBrowser.press(far, "核对影响");

        assertThat(wrong.getWebResponse().getStatusCode()).isEqualTo(422);
        assertThat(wrong.asNormalizedText()).contains("第 1 行的日期不存在", "第 2 行应写明放假或者上班：休息");
        assertThat(incomplete.asNormalizedText()).contains("2027 年的安排不完整，缺少元旦、春节、清明节、劳动节、端午节、中秋节放假");
        assertThat(far.asNormalizedText()).contains("2047-10-01 超出范围");
        assertThat(empty.asNormalizedText()).contains("没有识别出任何一天");
        assertThat(empty.<HtmlInput>getElementByName("source").getValue()).isEqualTo("试验");
    }

    @Test
    void a_text_that_cannot_be_an_arrangement_is_refused_wherever_it_comes_in() throws Exception {
        Actor keeper = people.actor(organization.person(organization.office(), PostKind.OFFICE_STAFF), clock.instant());
        String twoMonthsOff = LocalDate.of(2019, 11, 1)
                .datesUntil(LocalDate.of(2019, 12, 31))
                .map(date -> date + ",放假,春节")
                .collect(Collectors.joining("\n"));
        HtmlPage looked = correction(LocalDate.of(2019, 11, 29), "试验");
        looked.<HtmlTextArea>getElementByName("text").setText("2019-11-29,何时,元旦");
        HtmlPage refused = OfficeBrowser.press(looked, "保存变动");

        assertThat(reasons(twoMonthsOff, keeper)).containsExactly("BREAK_TOO_LONG");
        assertThat(reasons("2019-11-27,上班,元旦", keeper)).containsExactly("MAKE_UP_ON_WEEKDAY");
        assertThat(reasons("2027年放假安排\n一、清明节：4月5日至3日放假。", keeper)).containsExactly("SPAN_BACKWARD");
        assertThat(refused.getWebResponse().getStatusCode()).isEqualTo(422);
        assertThat(refused.asNormalizedText()).contains("第 1 行应写明放假或者上班：何时");
    }

    private List<String> reasons(String text, Actor by) {
        return desk.propose(text, "试验", by).refusals().stream()
                .map(refusal -> refusal.key().substring(refusal.key().lastIndexOf('.') + 1))
                .toList();
    }

    @Test
    void a_day_is_corrected_and_who_comes_second_looks_again() throws Exception {
        LocalDate day = LocalDate.of(2019, 12, 31);
        HtmlPage mine = correction(day, "上班不变，试验更正");
        Actor other = people.actor(organization.person(organization.office(), PostKind.OFFICE_STAFF), clock.instant());
        Proposal first = desk.propose("2019-12-30,放假,元旦", "试验", other).orElseThrow();
        desk.save(first, version(mine), other).orElseThrow();

        HtmlPage overtaken = OfficeBrowser.press(mine, "保存变动");
        HtmlPage saved = OfficeBrowser.press(overtaken, "保存变动");

        assertThat(overtaken.getWebResponse().getStatusCode()).isEqualTo(409);
        assertThat(overtaken.asNormalizedText()).contains("刚被别人修改过", "重新核对");
        assertThat(saved.asNormalizedText()).contains("工作日历已保存。");
        assertThat(saved.querySelector("details.records").getTextContent()).contains("更正工作日历", "2019年12月31日放假（元旦）");
        assertThat(workingDays.current().isWorked(day)).isFalse();
    }

    @Test
    void a_refused_correction_says_so_at_its_field() throws Exception {
        HtmlPage page = office().open("/office/calendar?year=2026");
        HtmlPage refused = OfficeBrowser.press(page, "核对影响");

        assertThat(refused.getWebResponse().getStatusCode()).isEqualTo(422);
        assertThat(refused.asNormalizedText()).contains("请填写依据");
    }

    @Test
    void everybody_reads_the_calendar_and_only_the_office_changes_it() throws Exception {
        ABrowser.Window drafter = browser.of(organization.person(organization.aSection(), PostKind.DRAFTER));
        HtmlPage year = drafter.open("/office/calendar?year=2020");

        assertThat(year.asNormalizedText()).contains("2020年工作日历", "国庆节、中秋节", "10月10日", "重阳节", "10月25日");
        assertThat(year.asNormalizedText()).doesNotContain("更正一天", "录入放假安排");
        assertThat(drafter.status("/office/calendar/arrangement")).isEqualTo(403);
        assertThat(drafter.status("/office/calendar?year=99999")).isEqualTo(200);
        assertThat(drafter.open("/office/calendar?year=2040").asNormalizedText())
                .contains("尚未录入，只按周末推算");
    }

    @Test
    void a_year_is_asked_for_two_months_ahead_and_until_it_is_in() {
        var calendar = Calendars.shipped();

        assertThat(calendar.missingYear(LocalDate.of(2026, 10, 31))).isEmpty();
        assertThat(calendar.missingYear(LocalDate.of(2026, 11, 1))).isEqualTo(OptionalInt.of(2027));
        assertThat(calendar.missingYear(LocalDate.of(2027, 3, 1))).isEqualTo(OptionalInt.of(2027));
    }

    private HtmlPage correction(LocalDate day, String reason) throws Exception {
        HtmlPage page = office().open("/office/calendar?year=" + day.getYear());
        OfficeBrowser.type(page, "date", day.toString());
        OfficeBrowser.type(page, "name", "元旦");
        OfficeBrowser.type(page, "reason", reason);
        return OfficeBrowser.press(page, "核对影响");
    }

    private static long version(HtmlPage page) {
        return Long.parseLong(page.<HtmlInput>getElementByName("version").getValue());
    }

    private ABrowser.Window office() {
        return browser.of(organization.person(organization.office(), PostKind.OFFICE_STAFF));
    }

    private static String wholeYear() {
        return StatutoryDays.of(YEAR).entrySet().stream()
                .map(day -> day.getValue() + ",放假," + day.getKey())
                .collect(Collectors.joining("\n"));
    }
}
