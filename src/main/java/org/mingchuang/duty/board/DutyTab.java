package org.mingchuang.duty.board;

/** 标签页: one of the pages about duties. */
public record DutyTab(String label, String address, boolean current) {}
