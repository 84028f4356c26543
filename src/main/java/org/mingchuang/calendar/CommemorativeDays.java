package org.mingchuang.calendar;

import java.time.LocalDate;
import java.util.List;

/** 纪念日, for those who plan publications (N-25). */
public interface CommemorativeDays {

    /** Those of a year, in order. */
    List<CommemorativeDay> of(int year);

    /** From the first to the last day, both included, in order. */
    List<CommemorativeDay> between(LocalDate first, LocalDate last);
}
