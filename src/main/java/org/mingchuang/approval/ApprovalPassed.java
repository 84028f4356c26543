package org.mingchuang.approval;

import java.time.Instant;
import org.mingchuang.kernel.Digest;
import org.mingchuang.kernel.SubjectRef;

/** 审批通过: the last signature is given; the content with this digest may go out. */
public record ApprovalPassed(RunId run, SubjectRef subject, Digest digest, Instant at) {}
