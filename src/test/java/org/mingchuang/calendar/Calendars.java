package org.mingchuang.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** The calendar that comes with the product, read without any of its code. */
public final class Calendars {

    private Calendars() {}

    /** The years 2018 to 2026. */
    public static WorkingCalendar shipped() {
        List<CalendarDay> days = rows().stream()
                .map(row -> new CalendarDay(
                        LocalDate.parse(row[0]), row[1].equals("holiday") ? DayKind.HOLIDAY : DayKind.MAKE_UP, row[2]))
                .toList();
        return new WorkingCalendar(
                days, days.stream().map(day -> day.date().getYear()).collect(Collectors.toSet()));
    }

    static List<String[]> rows() {
        try {
            return new ClassPathResource("calendar/holidays.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
