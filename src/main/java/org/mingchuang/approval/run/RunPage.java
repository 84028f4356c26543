package org.mingchuang.approval.run;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingchuang.approval.spi.SubmittedSubject.Presentation;
import org.mingchuang.web.FormErrors;

/**
 * 审签页面: one run, ready to print.
 *
 * @param decision null when this person has nothing to decide here
 */
public record RunPage(
        Head head,
        Presentation subject,
        List<StepMark> steps,
        List<Entry> entries,
        @Nullable Decide decision,
        boolean mayRecall,
        String alert,
        FormErrors errors) {

    public String address() {
        return "/office/approvals/" + head.run();
    }

    public boolean hasChanges() {
        return !subject.changes().isBlank();
    }

    /**
     * 审签页眉.
     *
     * @param tone of the state's tag
     * @param waitingFor who is next, in one line; what to do about it when nobody may
     */
    public record Head(
            long run,
            long version,
            String title,
            String kind,
            String state,
            String tone,
            int round,
            String route,
            String unit,
            String submitter,
            String submittedAt,
            String digest,
            String waitingFor,
            boolean vacant) {}

    /** 环节标记: one step on the way, with who signed it. */
    public record StepMark(int number, String name, String mark, String signature) {}

    /** 流转记录: one entry of the timeline. */
    public record Entry(
            String title, String who, String when, String opinion, List<String> gates, int round, String tone) {}

    /**
     * 审签表: what this person may do at the current step.
     *
     * @param signature as it will be shown
     * @param approveLabel says what the signature brings about
     * @param earlier steps to which it may be returned, nearest first
     */
    public record Decide(
            String step,
            String signature,
            boolean asksGates,
            List<GateBox> gates,
            String opinion,
            List<String> phrases,
            String approveLabel,
            boolean mayEscalate,
            List<EarlierStep> earlier) {}

    /** 一关: one box to tick, never ticked beforehand. */
    public record GateBox(String value, String label, String hint, boolean ticked) {}

    /** 可退回的环节. */
    public record EarlierStep(int number, String label) {}

    /** 填写内容: what was typed, kept when a decision is refused. */
    record Typed(String opinion, Set<String> gates) {

        static Typed nothing() {
            return new Typed("", Set.of());
        }
    }
}
