package org.mingchuang.approval.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingchuang.approval.run.RunFixtures.assertRefused;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingchuang.approval.AnOffice;
import org.mingchuang.approval.ApprovalPassed;
import org.mingchuang.approval.Approvals;
import org.mingchuang.approval.Gate;
import org.mingchuang.approval.RunState;
import org.mingchuang.approval.RunView;
import org.mingchuang.approval.RunView.SignedStep;
import org.mingchuang.approval.Submission;
import org.mingchuang.approval.TrialSubjects;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.StaleVersion;
import org.mingchuang.organization.PostKind;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@OfficeTest
@RecordApplicationEvents
class RunDeskTest {

    private static final Set<Gate> ALL = EnumSet.allOf(Gate.class);

    @Autowired
    Approvals approvals;

    @Autowired
    AnOffice office;

    @Autowired
    RunFixtures.Desk desk;

    @Autowired
    TrialSubjects subjects;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationEvents events;

    private AnOffice.Section section;
    private Submission submission;

    @BeforeEach
    void aSectionWithATextOfItsDrafter() {
        section = office.section();
        submission = subjects.submission("关于排查城镇房屋安全隐患的通知", section.unit(), section.drafter());
    }

    @Test
    void two_signatures_release_exactly_the_content_that_was_submitted() {
        RunView checked = approve(opened(), section.head());
        RunView passed = approve(checked, section.leader());

        assertThat(passed.state()).isEqualTo(RunState.PASSED);
        assertThat(passed.signatures()).extracting(SignedStep::decision).containsExactly("同意", "同意发布");
        assertThat(passed.signatures().getFirst().gates()).hasSize(5);
        assertThat(approvals.isSigned(submission.subject(), submission.digest()))
                .isTrue();
        assertThat(approvals.isSigned(submission.subject(), org.mingchuang.kernel.Digest.of("别的")))
                .isFalse();
        assertThat(events.stream(ApprovalPassed.class))
                .extracting(ApprovalPassed::subject)
                .containsExactly(submission.subject());
        assertThat(events.stream(RunActed.class))
                .extracting(RunActed::act)
                .containsExactly("approval.run.act.OPEN", "approval.run.act.APPROVE", "approval.run.act.RELEASE");
    }

    @Test
    void nothing_is_signed_before_the_last_signature() {
        approve(opened(), section.head());

        assertThat(approvals.isSigned(submission.subject(), submission.digest()))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(Gate.class)
    void the_first_check_needs_each_gate(Gate gate) {
        RunView run = opened();

        var refused = approvals.approve(
                run.id(), run.version(), "同意", EnumSet.complementOf(EnumSet.of(gate)), office.actor(section.head()));

        assertRefused(refused, "GATES_MISSING");
        assertThat(refused.refusals().getFirst().field()).isEqualTo("gates");
    }

    @Test
    void an_escalated_run_is_released_by_the_principal_leader_alone() {
        PersonId principal = office.principal();
        RunView checked = approve(opened(), section.head());

        RunView escalated = approvals
                .escalate(checked.id(), checked.version(), "涉及面广", office.actor(section.leader()))
                .orElseThrow();

        assertThat(escalated.stepName()).isEqualTo("主要领导审签");
        assertRefused(
                approvals.approve(escalated.id(), escalated.version(), "", ALL, office.actor(section.leader())),
                "NOT_YOUR_STEP");
        assertThat(approve(escalated, principal).state()).isEqualTo(RunState.PASSED);
    }

    @Test
    void the_first_check_can_not_be_escalated_and_an_escalation_says_why() {
        RunView run = opened();
        assertRefused(
                approvals.escalate(run.id(), run.version(), "涉及面广", office.actor(section.head())), "NO_ESCALATION");

        office.principal();
        RunView checked = approve(run, section.head());
        assertRefused(
                approvals.escalate(checked.id(), checked.version(), " ", office.actor(section.leader())),
                "OPINION_MISSING");
    }

    @Test
    void a_return_to_the_first_check_starts_a_new_round_there() {
        RunView checked = approve(opened(), section.head());

        RunView returned = approvals
                .sendBack(checked.id(), checked.version(), 1, "请核实数据", office.actor(section.leader()))
                .orElseThrow();

        assertThat(returned.state()).isEqualTo(RunState.OPEN);
        assertThat(returned.stepName()).isEqualTo("科室（单位）负责人把关");
        assertThat(approve(approve(returned, section.head()), section.leader()).state())
                .isEqualTo(RunState.PASSED);
    }

    @Test
    void a_delegates_signature_shows_both_names() {
        PersonId delegate = office.person("代理人", section.unit());
        RunView run = opened();
        office.delegate(section.head(), delegate);

        RunView signed = approve(run, delegate);

        assertThat(signed.signatures().getFirst().signature()).matches("代理人\\d+（代负责人\\d+）");
    }

    @Test
    void somebody_relieved_in_the_meantime_can_not_sign() {
        RunView checked = approve(opened(), section.head());
        office.relieve(section.leader(), PostKind.LEADER_IN_CHARGE, section.unit());

        assertRefused(
                approvals.approve(checked.id(), checked.version(), "", Set.of(), office.actor(section.leader())),
                "NOT_YOUR_STEP");
    }

    @Test
    void a_decision_on_an_older_state_changes_nothing() {
        RunView run = opened();
        approve(run, section.head());

        assertThatThrownBy(() -> approvals.approve(run.id(), run.version(), "", ALL, office.actor(section.head())))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void a_decision_can_not_be_changed_or_removed_in_the_database() {
        approve(opened(), section.head());

        assertThatThrownBy(() -> database.sql("update approval_decision set opinion = ''")
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> database.sql("delete from approval_decision").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_running_submission_keeps_the_route_that_it_started_with() {
        RunView run = opened();
        try {
            database.sql("update approval_step set name = '改名的环节' where position = 2")
                    .update();

            assertThat(approve(run, section.head()).stepName()).isEqualTo("分管领导审签");
        } finally {
            database.sql("""
                            update approval_step set name = case scope when 'COMMISSION' then '分管政务公开领导审签'
                                else '分管领导审签' end
                            where position = 2
                            """).update();
        }
    }

    private RunView opened() {
        return desk.opened(submission, section.drafter());
    }

    private RunView approve(RunView run, PersonId by) {
        return desk.approve(run, by);
    }
}
