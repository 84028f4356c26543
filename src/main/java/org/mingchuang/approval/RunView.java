package org.mingchuang.approval;

import java.time.Instant;
import java.util.List;
import org.mingchuang.kernel.Digest;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.SubjectRef;

/**
 * 审批流转: one run as others see it.
 *
 * @param routeName such as 科室信息发布
 * @param waitingFor names of those who may sign the current step, empty when the run is over
 */
public record RunView(
        RunId id,
        SubjectRef subject,
        String title,
        Digest digest,
        RunState state,
        String routeName,
        String stepName,
        List<String> waitingFor,
        List<SignedStep> signatures,
        Instant openedAt,
        PersonId openedBy,
        long version) {

    /**
     * 审签意见: one decision in a run, as it is shown for ever.
     *
     * @param signature both names when delegated
     * @param decision text of the decision, such as 同意
     * @param gates ticked gates, empty where the step asks for none
     */
    public record SignedStep(
            String stepName,
            String signature,
            PersonId person,
            String decision,
            String opinion,
            List<String> gates,
            Instant at) {}
}
