package org.mingchuang.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingchuang.audit.AuditTrail;
import org.mingchuang.audit.FactView;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;

/** One text from its first submission to the end of its signatures. */
@OfficeTest
class ApprovalStory {

    @Autowired
    Approvals approvals;

    @Autowired
    AnOffice office;

    @Autowired
    TrialSubjects subjects;

    @Autowired
    AuditTrail trail;

    @Test
    void a_text_is_returned_checked_again_escalated_released_and_voided_by_a_later_change() {
        AnOffice.Section section = office.section();
        PersonId principal = office.principal();
        Submission submission = subjects.submission("关于开展房屋使用安全隐患排查的通知", section.unit(), section.drafter());

        RunView run = submitted(submission, section.drafter());
        run = approved(run, section.head());
        run = approvals
                .sendBack(run.id(), run.version(), 1, "请核对时限", office.actor(section.leader()))
                .orElseThrow();
        run = approved(run, section.head());
        run = approvals
                .escalate(run.id(), run.version(), "涉及面广", office.actor(section.leader()))
                .orElseThrow();

        assertThat(approvals.isSigned(submission.subject(), submission.digest()))
                .isFalse();
        run = approved(run, principal);
        assertThat(run.state()).isEqualTo(RunState.PASSED);
        assertThat(approvals.isSigned(submission.subject(), submission.digest()))
                .isTrue();

        approvals.annul(submission.subject(), "发布前再作修改", office.actor(section.drafter()));
        assertThat(approvals.isSigned(submission.subject(), submission.digest()))
                .isFalse();
        assertThat(trail.of(submission.subject()))
                .extracting(FactView::act)
                .containsExactly("送审", "审签同意", "退回前一环节", "审签同意", "报主要领导审签", "审签同意发布", "审批作废");
    }

    @Test
    void after_the_change_the_new_version_needs_all_signatures_anew() {
        AnOffice.Section section = office.section();
        Submission first = subjects.submission("公租房申请指南", section.unit(), section.drafter());
        approved(approved(submitted(first, section.drafter()), section.head()), section.leader());

        subjects.rewrite(first.subject(), "修改后的正文");
        Submission second = new Submission(
                first.subject(),
                first.title(),
                first.unit(),
                first.origin(),
                first.target(),
                subjects.currentDigest(first.subject()),
                Set.of(section.drafter()));
        RunView run = submitted(second, section.drafter());

        assertThat(approvals.isSigned(second.subject(), second.digest())).isFalse();
        approved(approved(run, section.head()), section.leader());
        assertThat(approvals.isSigned(second.subject(), second.digest())).isTrue();
        assertThat(approvals.of(first.subject())).hasSize(2);
    }

    private RunView submitted(Submission submission, PersonId by) {
        RunId run = approvals.open(submission, office.actor(by)).orElseThrow();
        return approvals.find(run).orElseThrow();
    }

    private RunView approved(RunView run, PersonId by) {
        return approvals
                .approve(run.id(), run.version(), "同意", EnumSet.allOf(Gate.class), office.actor(by))
                .orElseThrow();
    }
}
