package org.mingchuang.duty.message;

/** 页签. */
public record MessageTab(String label, String address, boolean current) {}
