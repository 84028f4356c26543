package org.mingchuang.approval;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Digest;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.SubjectRef;

/** 审批: submissions and their runs. Owners of subjects call it; events tell them how a run ended. */
public interface Approvals {

    /** Starts a run on the route that fits. Refused: no route fits, a step has nobody who may sign, a run is open already. */
    Outcome<RunId> open(Submission submission, Actor by);

    /** Takes the submission back before the last signature. Only by whoever submitted it. */
    Outcome<RunView> recall(RunId run, long seenVersion, Actor by);

    /**
     * Approves the current step: the signer's right, the two-persons rule and the five gates are checked here. When the
     * owner's content is no longer what was submitted, this and each other decision voids the run and is refused.
     */
    Outcome<RunView> approve(RunId run, long seenVersion, String opinion, Set<Gate> gates, Actor by);

    /** @param toStep number of an earlier step, 0 for the drafter */
    Outcome<RunView> sendBack(RunId run, long seenVersion, int toStep, String reason, Actor by);

    /** Hands the release to the principal leader (重要敏感信息). Only at the approving leader's step. */
    Outcome<RunView> escalate(RunId run, long seenVersion, String opinion, Actor by);

    /**
     * The version changed, or its subject is given up: what was submitted last holds no longer. Voids the newest run when
     * it is open or passed, else without effect. Earlier runs stay: what is out remains signed while its successor is
     * written.
     */
    void annul(SubjectRef subject, String reason, Actor by);

    Optional<RunView> find(RunId run);

    /** Newest first. */
    List<RunView> of(SubjectRef subject);

    /** Whether a complete, unvoided run stands over exactly this content. Outlets ask this and nothing else. */
    boolean isSigned(SubjectRef subject, Digest digest);

    /**
     * What the person wrote, submitted, signed or may sign of this subject: signers read exactly what was submitted to
     * them, and no later draft.
     */
    Set<Digest> readable(SubjectRef subject, Actor actor);
}
