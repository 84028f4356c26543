package org.mingchuang.publishing;

/** 栏目编号. */
public record ColumnId(long value) {}
