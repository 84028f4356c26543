package org.mingchuang.calendar.spi;

import java.util.List;
import org.mingchuang.calendar.WorkingCalendar;

/** 未到期限, of a module that stores due times: what a change of the calendar would move, before it is saved. */
public interface OpenDeadlines {

    /** Without doing anything; the earliest due first. */
    List<MovedDeadline> movedBy(WorkingCalendar before, WorkingCalendar after);

    /**
     * 变动的期限.
     *
     * @param title what is due, as its owner reads it
     * @param address its page in the office
     * @param before the due time as stored, ready to print
     * @param after the due time with the changed calendar, ready to print
     */
    record MovedDeadline(String title, String address, String before, String after) {}
}
