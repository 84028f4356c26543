package org.mingchuang.kernel;

/** 机构编号: identifies one unit of the organisation for ever. */
public record UnitId(long value) {}
