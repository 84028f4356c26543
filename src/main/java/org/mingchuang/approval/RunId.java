package org.mingchuang.approval;

/** 审批流转编号. */
public record RunId(long value) {}
