package org.mingchuang.calendar;

import java.time.LocalDate;
import java.time.Month;

/** 周期: how often a duty comes round. */
public enum Cycle {
    /** 每月. */
    MONTH(1),
    /** 每季度. */
    QUARTER(3),
    /** 每半年. */
    HALF_YEAR(6),
    /** 每年. */
    YEAR(12);

    private final int months;

    Cycle(int months) {
        this.months = months;
    }

    /** The period in which a day lies. */
    public Period periodOf(LocalDate day) {
        int first = (day.getMonthValue() - 1) / months * months + 1;
        return new Period(this, LocalDate.of(day.getYear(), first, 1));
    }

    /** 期: one turn of a cycle, by its first day. */
    public record Period(Cycle cycle, LocalDate first) {

        public LocalDate last() {
            return first.plusMonths(cycle.months).minusDays(1);
        }

        public Period next() {
            return new Period(cycle, first.plusMonths(cycle.months));
        }

        public Period previous() {
            return new Period(cycle, first.minusMonths(cycle.months));
        }

        public boolean contains(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last());
        }

        /** A day of the month after this period, such as the 15th on which the quarter's list is due (N-16). */
        public LocalDate dayAfter(int dayOfMonth) {
            return next().first().withDayOfMonth(dayOfMonth);
        }

        /** 2020年8月, 2020年第三季度, 2020年上半年, 2020年. */
        public String label() {
            String year = first.getYear() + "年";
            return switch (cycle) {
                case MONTH -> year + first.getMonthValue() + "月";
                case QUARTER -> year + "第" + "一二三四".charAt((first.getMonthValue() - 1) / 3) + "季度";
                case HALF_YEAR -> year + (first.getMonth() == Month.JANUARY ? "上半年" : "下半年");
                case YEAR -> year;
            };
        }
    }
}
