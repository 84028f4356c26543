package org.mingchuang.proofing;

import java.time.Instant;

/**
 * 处理意见: what was said to a finding, by whom and when.
 *
 * @param releasing said by somebody who may let a stop pass; whoever wrote the text may not
 */
public record Ruling(RulingKind kind, String reason, String by, Instant at, boolean releasing) {}
