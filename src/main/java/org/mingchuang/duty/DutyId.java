package org.mingchuang.duty;

/** 待办编号. */
public record DutyId(long value) {}
