package org.mingchuang.approval;

import java.time.Instant;
import org.mingchuang.kernel.Digest;
import org.mingchuang.kernel.SubjectRef;

/** 审批未通过即告结束: sent back to the drafter or recalled; the subject may be edited again. */
public record ApprovalEnded(RunId run, SubjectRef subject, Digest digest, RunState state, String reason, Instant at) {}
