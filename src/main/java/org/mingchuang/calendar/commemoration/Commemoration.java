package org.mingchuang.calendar.commemoration;

import com.nlf.calendar.Lunar;
import com.nlf.calendar.Solar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.mingchuang.calendar.CommemorativeDay;

/**
 * 纪念日规则: a line of the list, {@code reckoning,month,day,name}.
 *
 * @param reckoning solar, lunar, or monday for the n-th Monday of a month
 * @param day of the month; for monday the number of the week
 */
record Commemoration(String reckoning, int month, int day, String name) {

    static Commemoration read(String line) {
        String[] cells = line.split(",");
        return new Commemoration(cells[0], Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), cells[3]);
    }

    CommemorativeDay in(int year) {
        return new CommemorativeDay(dateIn(year), name);
    }

    private LocalDate dateIn(int year) {
        return switch (reckoning) {
            case "solar" -> LocalDate.of(year, month, day);
            case "lunar" -> date(new Lunar(year, month, day).getSolar());
            case "monday" ->
                LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(day, DayOfWeek.MONDAY));
            default -> throw new IllegalArgumentException("unknown reckoning: " + reckoning);
        };
    }

    private static LocalDate date(Solar day) {
        return LocalDate.of(day.getYear(), day.getMonth(), day.getDay());
    }
}
