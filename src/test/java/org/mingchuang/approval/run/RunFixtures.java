package org.mingchuang.approval.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.mingchuang.approval.AnOffice;
import org.mingchuang.approval.Approvals;
import org.mingchuang.approval.Gate;
import org.mingchuang.approval.MaterialOrigin;
import org.mingchuang.approval.RunId;
import org.mingchuang.approval.RunState;
import org.mingchuang.approval.RunView;
import org.mingchuang.approval.Submission;
import org.mingchuang.approval.Target;
import org.mingchuang.approval.route.ChosenRoute;
import org.mingchuang.approval.route.SigningStep;
import org.mingchuang.approval.run.Decision.Signer;
import org.mingchuang.approval.run.Decision.Verdict;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Digest;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.kernel.SubjectRef;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.Post;
import org.mingchuang.organization.PostKind;
import org.springframework.stereotype.Component;

/** Runs as they are met in an office, on a route of two steps and the principal leader's. */
final class RunFixtures {

    static final long WRITER = 1;
    static final long SUBMITTER = 2;
    static final long HEAD = 3;
    static final long LEADER = 4;
    static final long PRINCIPAL = 5;

    static final UnitId SECTION = new UnitId(20);
    static final UnitId COMMISSION = new UnitId(10);
    static final Post HEAD_POST = new Post(PostKind.SECTION_HEAD, SECTION);
    static final Post LEADER_POST = new Post(PostKind.LEADER_IN_CHARGE, SECTION);
    static final Post PRINCIPAL_POST = new Post(PostKind.PRINCIPAL_LEADER, COMMISSION);

    static final Instant MORNING = Instant.parse("2020-08-10T01:00:00Z");
    static final Verdict AGREED = new Verdict("同意", EnumSet.allOf(Gate.class));

    private RunFixtures() {}

    static ChosenRoute aRoute() {
        return new ChosenRoute(
                "A",
                "科室信息发布",
                1,
                List.of(
                        new SigningStep("负责人把关", List.of(HEAD_POST), true, false),
                        new SigningStep("分管领导审签", List.of(LEADER_POST), false, true)),
                new SigningStep("主要领导审签", List.of(PRINCIPAL_POST), false, false));
    }

    static Submission aSubmission() {
        return new Submission(
                SubjectRef.of("approval.trial", 7),
                "关于开展房屋安全检查的通知",
                SECTION,
                MaterialOrigin.OWN,
                Target.COMMISSION_CHANNEL,
                Digest.of("正文"),
                persons(WRITER));
    }

    static Run aSubmittedRun() {
        return Run.open(aSubmission(), aRoute(), new Run.Opening(new PersonId(SUBMITTER), "送审人", "城乡建设科", MORNING));
    }

    static Run aCheckedRun() {
        Run run = aSubmittedRun();
        run.approve(signer(HEAD), AGREED, MORNING);
        return run;
    }

    static Run anEscalatedRun() {
        Run run = aCheckedRun();
        run.escalate(signer(LEADER), Verdict.of("事关重大"), MORNING);
        return run;
    }

    static Run aRunThatIs(RunState state) {
        Run run = aSubmittedRun();
        switch (state) {
            case OPEN -> {}
            case PASSED -> {
                run.approve(signer(HEAD), AGREED, MORNING);
                run.approve(signer(LEADER), AGREED, MORNING);
            }
            case SENT_BACK -> run.sendBack(signer(HEAD), "重写", MORNING);
            case RECALLED -> run.recall(signer(SUBMITTER), MORNING);
            case VOIDED -> run.annul(signer(0), "变更", MORNING);
        }
        return run;
    }

    static PostsOnPaper thePosts() {
        return new PostsOnPaper()
                .holder(HEAD, HEAD_POST)
                .holder(LEADER, LEADER_POST)
                .holder(PRINCIPAL, PRINCIPAL_POST);
    }

    static Signer signer(long person) {
        return new Signer(new PersonId(person), null, "人员" + person);
    }

    static Actor actor(long person) {
        return new Actor(new PersonId(person), "人员" + person, SECTION, Set.of(), "127.0.0.1");
    }

    static Set<PersonId> persons(long... numbers) {
        return LongStream.of(numbers).mapToObj(PersonId::new).collect(Collectors.toSet());
    }

    static void assertRefused(Outcome<?> outcome, String key) {
        assertThat(outcome.refusals()).extracting(Refusal::key).anyMatch(each -> each.endsWith("." + key));
    }

    /** Acts as people do at their desks. */
    @Component
    static final class Desk {

        private final Approvals approvals;
        private final AnOffice office;

        Desk(Approvals approvals, AnOffice office) {
            this.approvals = approvals;
            this.office = office;
        }

        RunView opened(Submission submission, PersonId by) {
            RunId id = approvals.open(submission, office.actor(by)).orElseThrow();
            return approvals.find(id).orElseThrow();
        }

        RunView approve(RunView run, PersonId by) {
            return approvals
                    .approve(run.id(), run.version(), "同意", EnumSet.allOf(Gate.class), office.actor(by))
                    .orElseThrow();
        }
    }
}
