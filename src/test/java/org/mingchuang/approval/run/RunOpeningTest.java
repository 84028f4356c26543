package org.mingchuang.approval.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingchuang.approval.run.RunFixtures.assertRefused;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingchuang.approval.AnOffice;
import org.mingchuang.approval.Approvals;
import org.mingchuang.approval.Gate;
import org.mingchuang.approval.MaterialOrigin;
import org.mingchuang.approval.RunState;
import org.mingchuang.approval.RunView;
import org.mingchuang.approval.Submission;
import org.mingchuang.approval.Target;
import org.mingchuang.approval.TrialSubjects;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.organization.PostKind;
import org.mingchuang.organization.UnitKind;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@OfficeTest
@RecordApplicationEvents
class RunOpeningTest {

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
    void a_subject_has_one_open_run_at_most() {
        opened();

        assertRefused(approvals.open(submission, office.actor(section.drafter())), "OPEN_ALREADY");
        assertThatThrownBy(() -> database.sql("""
                                insert into approval_run (subject_kind, subject_id, title, unit_id, unit_name, origin, target,
                                    digest, route, state, step, step_name, asks_gates, writers, barred, opened_by,
                                    opened_by_name, opened_at, arrived_at)
                                select subject_kind, subject_id, title, unit_id, unit_name, origin, target, digest, route,
                                    state, step, step_name, asks_gates, writers, barred, opened_by, opened_by_name,
                                    opened_at, arrived_at
                                from approval_run where subject_kind = :kind and subject_id = :id
                                """)
                        .param("kind", submission.subject().kind())
                        .param("id", submission.subject().id())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_vacant_post_stops_the_submission_and_is_named() {
        office.relieve(section.leader(), PostKind.LEADER_IN_CHARGE, section.unit());

        var refused = approvals.open(submission, office.actor(section.drafter()));

        assertRefused(refused, "VACANT");
        assertThat(refused.refusals().getFirst().arguments().toString()).contains("分管领导");
    }

    @Test
    void a_step_that_only_the_writer_could_sign_stops_the_submission() {
        Submission own = subjects.submission("科室工作动态", section.unit(), section.head());

        assertRefused(approvals.open(own, office.actor(section.head())), "AUTHORS_ONLY");
    }

    @Test
    void one_person_in_both_posts_stops_the_submission() {
        office.relieve(section.leader(), PostKind.LEADER_IN_CHARGE, section.unit());
        office.appoint(section.head(), PostKind.LEADER_IN_CHARGE, section.unit());

        assertRefused(approvals.open(submission, office.actor(section.drafter())), "TOO_FEW_PERSONS");
    }

    @Test
    void without_a_route_nothing_is_submitted() {
        Submission elsewhere = subjects.submission(
                "科室自办账号动态", section.unit(), MaterialOrigin.OWN, Target.OWN_ACCOUNT, section.drafter());

        assertRefused(approvals.open(elsewhere, office.actor(section.drafter())), "NO_ROUTE");
    }

    @Test
    void material_from_elsewhere_is_checked_by_the_office_and_released_by_the_openness_leader() {
        PersonId officeHead = office.officeHead();
        PersonId leader = office.opennessLeader();
        submission = subjects.submission(
                "转载：全国住房城乡建设工作会议召开", section.unit(), MaterialOrigin.ELSEWHERE, Target.COMMISSION_CHANNEL);

        RunView passed = approve(approve(opened(), officeHead), leader);

        assertThat(passed.state()).isEqualTo(RunState.PASSED);
        assertThat(passed.routeName()).isEqualTo("其他渠道来稿发布");
    }

    @Test
    void an_affiliated_units_own_account_is_checked_by_its_head_and_released_by_its_leader() {
        var unit = office.unit(UnitKind.AFFILIATED_UNIT);
        PersonId operator = office.person("运维人员", unit, PostKind.UNIT_OPERATOR);
        PersonId head = office.person("单位负责人", unit, PostKind.UNIT_HEAD);
        PersonId leader = office.person("分管领导", unit, PostKind.LEADER_IN_CHARGE);
        submission = subjects.submission("质量月活动", unit, MaterialOrigin.OWN, Target.OWN_ACCOUNT, operator);

        RunView passed = approve(approve(desk.opened(submission, operator), head), leader);

        assertThat(passed.state()).isEqualTo(RunState.PASSED);
    }

    private RunView opened() {
        return desk.opened(submission, section.drafter());
    }

    private RunView approve(RunView run, PersonId by) {
        return desk.approve(run, by);
    }
}
