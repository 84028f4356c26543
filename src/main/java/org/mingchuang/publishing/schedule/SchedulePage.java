package org.mingchuang.publishing.schedule;

import java.util.List;

/** 发布计划页面: one week. */
public record SchedulePage(String title, String previous, String next, String current, List<Day> days) {

    /**
     * 一日.
     *
     * @param mark 休, 班 or empty
     * @param occasions festivals and commemorative days
     */
    public record Day(
            String date, String mark, boolean off, boolean today, List<String> occasions, List<Entry> entries) {}

    /** 计划项. */
    public record Entry(String time, String title, String address, String state, String tone) {}
}
