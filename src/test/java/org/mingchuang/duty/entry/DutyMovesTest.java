package org.mingchuang.duty.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingchuang.approval.ABrowser;
import org.mingchuang.approval.AnOffice;
import org.mingchuang.approval.AnOffice.Section;
import org.mingchuang.calendar.CalendarDay;
import org.mingchuang.calendar.DayKind;
import org.mingchuang.calendar.WorkingCalendar;
import org.mingchuang.calendar.WorkingDays;
import org.mingchuang.calendar.spi.OpenDeadlines;
import org.mingchuang.calendar.spi.OpenDeadlines.MovedDeadline;
import org.mingchuang.duty.ADuty;
import org.mingchuang.duty.Bearer;
import org.mingchuang.duty.DutyView;
import org.mingchuang.duty.TrialRules;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.organization.OfficeBrowser;
import org.mingchuang.organization.OrganizationFixtures;
import org.mingchuang.organization.Post;
import org.mingchuang.organization.PostKind;
import org.mingchuang.testing.OfficeTest;
import org.mingchuang.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class DutyMovesTest {

    @Autowired
    ADuty trial;

    @Autowired
    AnOffice office;

    @Autowired
    List<OpenDeadlines> deadlines;

    @Autowired
    WorkingDays calendar;

    @Autowired
    DutyLedger ledger;

    @Autowired
    ABrowser browser;

    @Autowired
    OrganizationFixtures organization;

    @Autowired
    TestClock clock;

    private Section section;

    @BeforeEach
    void opens() {
        clock.set(ADuty.instant("2020-11-02T10:00"));
        section = office.section();
    }

    @AfterEach
    void resets() {
        clock.reset();
    }

    @Test
    void a_change_of_the_calendar_says_beforehand_what_it_would_move_and_where_to() {
        DutyView counting = open(TrialRules.FILING);
        DutyView byTheClock = open(TrialRules.MESSAGE);

        List<MovedDeadline> moved = deadlines.getFirst().movedBy(calendar.current(), withHoliday("2020-11-04"));

        assertThat(moved)
                .filteredOn(line -> line.title().equals(counting.title()))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.before()).isEqualTo("2020-11-04 24:00");
                    assertThat(line.after()).isEqualTo("2020-11-05 24:00");
                    assertThat(line.address())
                            .isEqualTo("/office/duties/" + counting.id().value());
                });
        assertThat(moved).noneMatch(line -> line.title().equals(byTheClock.title()));
    }

    @Test
    void a_corrected_calendar_moves_what_is_open_and_says_so() throws Exception {
        DutyView duty = open(TrialRules.FILING);
        HtmlPage page = browser.of(office.officeHead()).open("/office/calendar?year=2020");
        OfficeBrowser.type(page, "date", "2020-11-04");
        OfficeBrowser.type(page, "name", "试验节");
        OfficeBrowser.type(page, "reason", "试验放假");

        HtmlPage looked = OfficeBrowser.press(page, "核对影响");
        OfficeBrowser.press(looked, "保存变动");

        await().untilAsserted(() -> assertThat(trial.again(duty).dueText()).isEqualTo("2020-11-05 24:00"));
        assertThat(looked.asNormalizedText()).contains(duty.title(), "2020-11-04 24:00", "2020-11-05 24:00");
        Duty stored = ledger.find(duty.id().value()).orElseThrow();
        assertThat(ledger.moves(stored))
                .singleElement()
                .satisfies(move ->
                        assertThat(move.text()).isEqualTo("工作日历变动，到期时间由 2020-11-04 24:00 改为 2020-11-05 24:00。依据：试验放假"));
        assertThat(ledger.reminders(stored).getFirst().at()).isEqualTo(ADuty.instant("2020-11-05T00:00"));
    }

    @Test
    void what_a_person_owed_passes_to_the_head_of_the_unit_when_the_person_leaves() throws Exception {
        PersonId leaving = office.person("将离岗", section.unit());
        DutyView duty = trial.open(TrialRules.FILING, section.unit(), new Bearer.OfPerson(leaving), "2020-11-02T09:00");
        HtmlPage page = browser.of(organization.person(organization.commission(), PostKind.SYSTEM_ADMIN))
                .open("/office/people/" + leaving.value());

        OfficeBrowser.press(page, "办理离岗");

        await().untilAsserted(() -> assertThat(trial.again(duty).bearer()).endsWith("负责人"));
        Duty stored = ledger.find(duty.id().value()).orElseThrow();
        assertThat(ledger.moves(stored))
                .singleElement()
                .satisfies(move -> assertThat(move.text()).contains("已离岗，转由"));
    }

    private DutyView open(String rule) {
        var drafter = Bearer.OfPosts.of(new Post(PostKind.DRAFTER, section.unit()));
        return trial.open(rule, section.unit(), drafter, "2020-11-02T09:00");
    }

    private WorkingCalendar withHoliday(String date) {
        WorkingCalendar now = calendar.current();
        var days = new ArrayList<>(now.days(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)).stream()
                .filter(day -> !day.name().isEmpty())
                .toList());
        days.add(new CalendarDay(LocalDate.parse(date), DayKind.HOLIDAY, "试验节"));
        return new WorkingCalendar(days, Set.of(2020));
    }
}
