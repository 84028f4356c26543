package org.mingchuang.web;

/** 选项: one choice of a select, a radio group or a group of check boxes. */
public record Option(String value, String label) {}
