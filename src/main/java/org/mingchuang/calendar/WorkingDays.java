package org.mingchuang.calendar;

/** 工作日历, for those who count deadlines. */
public interface WorkingDays {

    /** As it stands now; take it once for a whole act, so that all of its deadlines are counted alike. */
    WorkingCalendar current();
}
