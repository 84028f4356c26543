package org.mingchuang.approval.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingchuang.approval.run.RunFixtures.assertRefused;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingchuang.approval.AnOffice;
import org.mingchuang.approval.ApprovalEnded;
import org.mingchuang.approval.Approvals;
import org.mingchuang.approval.Gate;
import org.mingchuang.approval.RunId;
import org.mingchuang.approval.RunState;
import org.mingchuang.approval.RunView;
import org.mingchuang.approval.Submission;
import org.mingchuang.approval.TrialSubjects;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@OfficeTest
@RecordApplicationEvents
class RunEndTest {

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
    void sending_back_to_the_drafter_ends_the_run_and_tells_the_owner_why() {
        RunView run = opened();

        RunView ended = approvals
                .sendBack(run.id(), run.version(), 0, "标题不准确", office.actor(section.head()))
                .orElseThrow();

        assertThat(ended.state()).isEqualTo(RunState.SENT_BACK);
        assertThat(events.stream(ApprovalEnded.class))
                .singleElement()
                .satisfies(event -> assertThat(event.reason()).isEqualTo("标题不准确"));
        assertThat(approvals.open(submission, office.actor(section.drafter())).isDone())
                .isTrue();
    }

    @Test
    void only_the_submitter_recalls_and_only_before_the_last_signature() {
        RunView run = approve(opened(), section.head());

        assertRefused(approvals.recall(run.id(), run.version(), office.actor(section.head())), "NOT_THE_SUBMITTER");
        assertThat(approvals
                        .recall(run.id(), run.version(), office.actor(section.drafter()))
                        .orElseThrow()
                        .state())
                .isEqualTo(RunState.RECALLED);
    }

    @Test
    void a_passed_run_is_not_recalled() {
        RunView passed = approve(approve(opened(), section.head()), section.leader());

        assertRefused(approvals.recall(passed.id(), passed.version(), office.actor(section.drafter())), "RUN_OVER");
    }

    @Test
    void a_change_after_submission_voids_the_run_at_the_next_decision() {
        RunView run = opened();
        subjects.rewrite(submission.subject(), "悄悄改过的正文");

        assertRefused(approvals.approve(run.id(), run.version(), "同意", ALL, office.actor(section.head())), "CHANGED");

        assertThat(approvals.find(run.id()).orElseThrow().state()).isEqualTo(RunState.VOIDED);
        assertThat(events.stream(ApprovalEnded.class))
                .extracting(ApprovalEnded::state)
                .containsExactly(RunState.VOIDED);
    }

    @Test
    void annulling_takes_the_signatures_from_the_newest_run_only() {
        approve(approve(opened(), section.head()), section.leader());
        subjects.rewrite(submission.subject(), "第二版");
        Submission second = new Submission(
                submission.subject(),
                submission.title(),
                submission.unit(),
                submission.origin(),
                submission.target(),
                subjects.currentDigest(submission.subject()),
                submission.writers());
        RunId run = approvals.open(second, office.actor(section.drafter())).orElseThrow();

        approvals.annul(submission.subject(), "又有修改", office.actor(section.drafter()));

        assertThat(approvals.find(run).orElseThrow().state()).isEqualTo(RunState.VOIDED);
        assertThat(approvals.isSigned(submission.subject(), submission.digest()))
                .isTrue();
        approvals.annul(submission.subject(), "再次", office.actor(section.drafter()));
        assertThat(approvals.isSigned(submission.subject(), submission.digest()))
                .isTrue();
    }

    @Test
    void annulling_a_signed_version_that_is_not_out_yet_takes_its_signatures() {
        approve(approve(opened(), section.head()), section.leader());

        approvals.annul(submission.subject(), "发布前修改", office.actor(section.drafter()));

        assertThat(approvals.isSigned(submission.subject(), submission.digest()))
                .isFalse();
    }

    private RunView opened() {
        return desk.opened(submission, section.drafter());
    }

    private RunView approve(RunView run, PersonId by) {
        return desk.approve(run, by);
    }
}
