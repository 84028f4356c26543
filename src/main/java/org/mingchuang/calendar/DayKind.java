package org.mingchuang.calendar;

/** 日期性质: why a day is worked or not. */
public enum DayKind {
    /** 工作日. */
    WORKDAY,
    /** 周末. */
    WEEKEND,
    /** 放假 by the yearly notice, whichever day of the week it is. */
    HOLIDAY,
    /** 补班, also 调休上班: a Saturday or Sunday that is worked. */
    MAKE_UP;

    public boolean isWorked() {
        return this == WORKDAY || this == MAKE_UP;
    }
}
