package org.mingchuang.duty.board;

import java.util.List;

/**
 * 待办日历: what is due on which day of a month.
 *
 * @param watching whether it shows the units that are watched, not only the own duties
 * @param other address of the other of the two, empty for who watches nothing
 */
public record MonthPage(
        String title,
        String previous,
        String next,
        String current,
        boolean watching,
        String other,
        List<DutyTab> tabs,
        List<List<Day>> weeks) {

    /**
     * 一天.
     *
     * @param number empty for days of the months around
     * @param mark 休 or 班 where the calendar differs from the week, else empty
     */
    public record Day(
            String number,
            String date,
            String mark,
            boolean off,
            boolean today,
            List<Entry> entries,
            int more,
            String moreAddress) {}

    /** 一项. */
    public record Entry(String title, String address, String tone, String state) {}
}
