package org.mingchuang.proofing.notice;

import com.nlf.calendar.Holiday;
import com.nlf.calendar.util.HolidayUtil;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** 工作日: by the commission's calendar where there is one; otherwise by the holidays of the years that the library knows. */
public final class Workdays {

    public static final Workdays KNOWN = new Workdays(null);

    private final @Nullable Predicate<LocalDate> calendar;

    private Workdays(@Nullable Predicate<LocalDate> calendar) {
        this.calendar = calendar;
    }

    public static Workdays of(Predicate<LocalDate> isWorkingDay) {
        return new Workdays(isWorkingDay);
    }

    boolean includes(LocalDate day) {
        Predicate<LocalDate> own = calendar;
        if (own != null) {
            return own.test(day);
        }
        Holiday holiday = HolidayUtil.getHoliday(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        boolean weekday = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        return holiday == null ? weekday : holiday.isWork();
    }

    /** Where the holidays aren't known, weekends are all that can be counted. */
    boolean isKnown(int year) {
        return calendar != null || !HolidayUtil.getHolidays(year).isEmpty();
    }
}
