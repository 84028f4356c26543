package org.mingchuang.proofing;

import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Digest;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.SubjectRef;

/**
 * 内容检查登记: inspects what others own, with the rules in force, and keeps what people say to the findings. Who may read the
 * subject, and who wrote it, its owner knows.
 */
public interface Inspections {

    /** Keeps nothing. */
    Inspection look(SubjectRef subject, Material material);

    /** Kept as proof of what was known at that stage; of a sweep only the latest is kept. */
    Inspection keep(SubjectRef subject, Digest digest, InspectionStage stage, Material material, Actor by);

    /**
     * Says something to a finding that stands in the material now; said again, the last word counts. Refusals: the finding is no
     * longer there, a reason is missing or too long, a stop is waived by somebody who may not.
     *
     * @param releasing the actor may let stops pass: wrote nothing of it and answers for the unit
     */
    Outcome<Ruling> rule(
            SubjectRef subject,
            Material material,
            String mark,
            RulingKind kind,
            String reason,
            boolean releasing,
            Actor by);

    /** 撤回处理意见. Without one nothing happens. */
    void takeBack(SubjectRef subject, String mark, Actor by);
}
