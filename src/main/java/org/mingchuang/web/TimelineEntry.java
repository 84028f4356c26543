package org.mingchuang.web;

/**
 * 时间线的一项.
 *
 * @param when ready to print
 * @param tone one of {@code grey blue green amber red}
 */
public record TimelineEntry(String title, String who, String when, String text, String tone) {}
