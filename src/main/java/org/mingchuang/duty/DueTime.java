package org.mingchuang.duty;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingchuang.calendar.DayCount;

/**
 * 到期时间: when something is due, and how that was found.
 *
 * @param at the last instant at which it is in time
 * @param lastDay the day on which it has to be done at the latest
 * @param count the days counted and skipped, null when the limit does not count working days
 */
public record DueTime(
        Instant at, LocalDate lastDay, @Nullable DayCount count) {}
