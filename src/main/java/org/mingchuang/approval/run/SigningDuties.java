package org.mingchuang.approval.run;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingchuang.duty.Bearer;
import org.mingchuang.duty.Duties;
import org.mingchuang.duty.DutyRule;
import org.mingchuang.duty.Limit;
import org.mingchuang.duty.NewDuty;
import org.mingchuang.duty.Proof;
import org.mingchuang.duty.spi.DutyRules;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.SubjectRef;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** 审签待办: each step of a run is a duty of those who may sign it, from its arrival to the decision. */
@Component
class SigningDuties implements DutyRules {

    /** The notice orders the signatures and gives them no limit, so the number is the commission's own. */
    private static final DutyRule RULE = new DutyRule(
            "approval.signing", "审签", "通知二（三）规定须审签，未规定时限", new Limit.WorkingDays(1), false, DutyRule.usualReminders());

    private final Duties duties;
    private final Texts texts;

    SigningDuties(Duties duties, Texts texts) {
        this.duties = duties;
        this.texts = texts;
    }

    @Override
    public List<DutyRule> rules() {
        return List.of(RULE);
    }

    /** The current step has been reached. */
    void open(Run run, Actor by) {
        var barred = new HashSet<>(run.authors());
        barred.addAll(run.signers());
        duties.open(
                NewDuty.of(
                        RULE.code(),
                        subject(run),
                        texts.of(
                                "approval.run.duty.SIGN",
                                run.submission().title(),
                                run.step().name()),
                        address(run),
                        run.submission().unit(),
                        new Bearer.OfPosts(Set.copyOf(run.step().posts()), barred),
                        run.position().arrivedAt()),
                by);
    }

    /** The last decision was made, by whoever owed it; or nobody owes it any longer. */
    void follow(Run run, Actor by) {
        Decision last = run.decisions().getLast();
        if (last.act() == RunAct.RECALL || last.act() == RunAct.VOID) {
            duties.drop(RULE.code(), subject(run), texts.of("approval.run.decision", last.act()), by);
            return;
        }
        String proof =
                texts.of("approval.run.duty.PROOF", last.stepName(), texts.of("approval.run.decision", last.act()));
        duties.fulfil(RULE.code(), subject(run), Proof.of(proof, address(run)), by);
        if (run.isOpen()) {
            open(run, by);
        }
    }

    private static SubjectRef subject(Run run) {
        return SubjectRef.of("approval.run", run.id());
    }

    private static String address(Run run) {
        return "/office/approvals/" + run.id();
    }
}
