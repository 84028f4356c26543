package org.mingchuang.duty.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingchuang.approval.AnOffice;
import org.mingchuang.approval.AnOffice.Section;
import org.mingchuang.audit.AuditTrail;
import org.mingchuang.duty.ADuty;
import org.mingchuang.duty.Bearer;
import org.mingchuang.duty.Duties;
import org.mingchuang.duty.DutyState;
import org.mingchuang.duty.DutyView;
import org.mingchuang.duty.NewDuty;
import org.mingchuang.duty.Proof;
import org.mingchuang.duty.TrialRules;
import org.mingchuang.organization.Post;
import org.mingchuang.organization.PostKind;
import org.mingchuang.testing.OfficeTest;
import org.mingchuang.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class DutyDeskTest {

    @Autowired
    ADuty trial;

    @Autowired
    Duties duties;

    @Autowired
    DutyLedger ledger;

    @Autowired
    AnOffice office;

    @Autowired
    AuditTrail trail;

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

    @ParameterizedTest
    @CsvSource({
        "trial.filing, 2020-08-10T09:00, 2020-08-12 24:00",
        "trial.passing-on, 2020-08-12T17:59, 2020-08-13 24:00",
        "trial.filing, 2020-09-29T09:00, 2020-10-09 24:00",
        "trial.passing-on, 2020-10-09T09:00, 2020-10-10 24:00",
        "trial.filing, 2020-09-30T23:59, 2020-10-10 24:00",
        "trial.passing-on, 2020-10-10T09:00, 2020-10-12 24:00",
        "trial.filing, 2020-09-25T09:00, 2020-09-28 24:00",
        "trial.filing, 2020-10-03T09:00, 2020-10-10 24:00",
        "trial.filing, 2020-12-31T09:00, 2021-01-05 24:00",
        "trial.filing, 2021-02-09T09:00, 2021-02-18 24:00",
        "trial.answer, 2020-08-10T09:00, 2020-09-07 24:00",
        "trial.message, 2020-08-10T09:30, 2020-08-11 09:30",
        "trial.freshness, 2020-08-17T10:00, 2020-08-31 10:00",
        "trial.veto, 2020-05-31T10:00, 2020-08-31 10:00",
        "trial.veto, 2020-11-30T10:00, 2021-02-28 10:00",
    })
    void a_limit_ends_on_the_day_that_the_law_gives(String rule, String from, String due) {
        DutyView duty = trial.open(rule, section.unit(), drafter(), from);

        assertThat(duty.dueText()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "trial.filing, 2020-09-29T09:00, 2020-10-08T23:59, RUNNING",
        "trial.filing, 2020-09-29T09:00, 2020-10-09T00:00, NEAR",
        "trial.filing, 2020-09-29T09:00, 2020-10-10T00:00, NEAR",
        "trial.filing, 2020-09-29T09:00, 2020-10-10T00:01, OVERDUE",
        "trial.freshness, 2020-08-17T10:00, 2020-08-24T09:59, RUNNING",
        "trial.freshness, 2020-08-17T10:00, 2020-08-24T10:00, NEAR",
        "trial.freshness, 2020-08-17T10:00, 2020-08-31T10:00, NEAR",
        "trial.freshness, 2020-08-17T09:59, 2020-08-31T10:00, OVERDUE",
        "trial.veto, 2020-05-31T10:00, 2020-08-31T10:00, NEAR",
        "trial.veto, 2020-05-31T09:59, 2020-08-31T10:00, OVERDUE",
    })
    void a_state_follows_from_the_times(String rule, String from, String now, DutyState state) {
        DutyView duty = trial.open(rule, section.unit(), drafter(), from);

        Duty stored = ledger.find(duty.id().value()).orElseThrow();

        assertThat(stored.state(ADuty.instant(now))).isEqualTo(state);
    }

    @Test
    void a_named_day_is_never_moved_for_a_holiday() {
        var subject = trial.subject();
        var quarter = new NewDuty(
                TrialRules.QUARTER,
                subject,
                "报送第四季度清单",
                "/office/trial",
                section.unit(),
                drafter(),
                Instant.parse("2021-01-01T00:00:00Z"),
                LocalDate.of(2021, 1, 31));

        trial.open(quarter);

        assertThat(duties.running(TrialRules.QUARTER, subject).orElseThrow().dueText())
                .isEqualTo("2021-01-31 24:00");
    }

    @Test
    void of_one_rule_and_subject_one_clock_runs() {
        DutyView first = trial.open(TrialRules.FILING, section.unit(), drafter(), "2020-09-29T09:00");

        DutyView second = trial.open(
                TrialRules.FILING, first.subject(), section.unit(), drafter(), ADuty.instant("2020-09-30T09:00"));

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.due()).isEqualTo(first.due());
    }

    @Test
    void what_is_done_in_time_says_by_whom_and_by_what_it_is_seen() {
        DutyView duty = trial.open(TrialRules.FILING, section.unit(), drafter(), "2020-09-29T09:00");

        clock.set(ADuty.instant("2020-10-09T23:30"));
        DutyView done = trial.fulfil(duty, Proof.of("备案表第1号", "/office/trial"), office.actor(section.drafter()));

        assertThat(done.state()).isEqualTo(DutyState.DONE);
        assertThat(done.proof()).isEqualTo("备案表第1号");
        assertThat(done.lateness()).isEmpty();
        assertThat(duties.running(TrialRules.FILING, duty.subject())).isEmpty();
        assertThat(trail.of(Duty.ref(duty.id().value())))
                .extracting(fact -> fact.act())
                .containsExactly("待办开始计时", "待办按时办结");
    }

    @Test
    void what_is_done_late_is_taken_and_marked_with_how_late_and_why() {
        DutyView duty = trial.open(TrialRules.FILING, section.unit(), drafter(), "2020-09-29T09:00");

        clock.set(ADuty.instant("2020-10-13T08:00"));
        DutyView done = trial.fulfil(
                duty, Proof.of("备案表第1号", "/office/trial").because("平台核验延误"), office.actor(section.drafter()));

        assertThat(done.state()).isEqualTo(DutyState.DONE_LATE);
        assertThat(done.lateness()).isEqualTo("逾期3天");
        assertThat(done.lateReason()).isEqualTo("平台核验延误");
    }

    @Test
    void what_is_no_longer_owed_is_dropped_with_its_reason_and_may_be_opened_again() {
        DutyView duty = trial.open(TrialRules.FILING, section.unit(), drafter(), "2020-09-29T09:00");

        DutyView dropped = trial.drop(duty, "事项撤销");
        DutyView next = trial.open(
                TrialRules.FILING, duty.subject(), section.unit(), drafter(), ADuty.instant("2020-09-30T09:00"));

        assertThat(dropped.state()).isEqualTo(DutyState.DROPPED);
        assertThat(dropped.proof()).isEqualTo("事项撤销");
        assertThat(next.id()).isNotEqualTo(duty.id());
    }

    @Test
    void a_duty_without_its_cause_in_the_same_transaction_is_refused() {
        var duty = NewDuty.of(
                TrialRules.FILING, trial.subject(), "事项", "/office/trial", section.unit(), drafter(), clock.instant());

        assertThatThrownBy(() -> duties.open(duty, ADuty.SYSTEM)).hasMessageContaining("transaction");
    }

    @Test
    void a_form_can_say_beforehand_when_it_would_be_due() {
        var due = duties.due(TrialRules.FILING, ADuty.instant("2020-09-29T09:00"));

        assertThat(due.lastDay()).isEqualTo(LocalDate.of(2020, 10, 9));
        assertThat(due.count()).isNotNull();
    }

    private Bearer drafter() {
        return Bearer.OfPosts.of(new Post(PostKind.DRAFTER, section.unit()));
    }
}
