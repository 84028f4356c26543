package org.mingchuang.duty.entry;

import java.time.Instant;

/** 调整记录: what happened to a running duty besides: another due time, another bearer, handed up. */
public record Move(Instant at, String text) {}
