package org.mingchuang.duty;

import java.time.Duration;

/** 时限: how long a duty may take. The event's own day never counts; a limit in days ends with the last minute of its day. */
public sealed interface Limit {

    /**
     * 工作日: so many working days after the day of the event (D9).
     *
     * @param days at least 1
     */
    record WorkingDays(int days) implements Limit {}

    /** 时长: by the clock, holidays or not, such as 24 hours. */
    record Elapsed(Duration time) implements Limit {}

    /**
     * 自然月: by the calendar, clamped to the end of a shorter month.
     *
     * @param months at least 1
     */
    record Months(int months) implements Limit {}

    /** 指定日期: a day that is named when the duty is opened, such as the 15th; never moved for a holiday (N-16). */
    record NamedDay() implements Limit {}
}
