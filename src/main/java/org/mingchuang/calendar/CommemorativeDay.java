package org.mingchuang.calendar;

import java.time.LocalDate;

/** 纪念日: a day for which the commission plans what it says, such as 全国消防日; it moves no deadline. */
public record CommemorativeDay(LocalDate date, String name) {}
