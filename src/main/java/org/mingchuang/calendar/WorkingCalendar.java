package org.mingchuang.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * 工作日历, as it stands at one moment; never changes. Days are those of China Standard Time.
 *
 * <p>In a year that is known, a day is what the yearly notice of the State Council on holidays says, and else by its day of
 * the week. In a year that is not, only weekends are skipped, and every count that touches it says that it is not certain.
 */
public final class WorkingCalendar {

    // No notice gives more than a fortnight off; a longer gap is a fault of the data, not a holiday.
    private static final int LONGEST_BREAK = 60;

    private static final MonthDay ANNOUNCED_FROM = MonthDay.of(11, 1);

    private final Map<LocalDate, CalendarDay> special;
    private final Set<Integer> known;

    /**
     * @param special holidays and make-up workdays
     * @param known years whose notice is in
     */
    public WorkingCalendar(Collection<CalendarDay> special, Set<Integer> known) {
        this.special = special.stream().collect(Collectors.toUnmodifiableMap(CalendarDay::date, Function.identity()));
        this.known = Set.copyOf(known);
    }

    public CalendarDay day(LocalDate date) {
        CalendarDay noted = special.get(date);
        return noted != null ? noted : new CalendarDay(date, byWeek(date), "");
    }

    public boolean isWorked(LocalDate date) {
        return day(date).isWorked();
    }

    /** Whether the notice for the year is in. */
    public boolean isKnown(int year) {
        return known.contains(year);
    }

    /**
     * The first year whose notice ought to be in and is not: this one, and from 1 November the next, because the notice comes
     * out in the last quarter. The day is our own choice; no rule gives one.
     */
    public OptionalInt missingYear(LocalDate today) {
        boolean ahead = !MonthDay.from(today).isBefore(ANNOUNCED_FROM);
        return IntStream.rangeClosed(today.getYear(), today.getYear() + (ahead ? 1 : 0))
                .filter(year -> !isKnown(year))
                .findFirst();
    }

    public Set<Integer> knownYears() {
        return known;
    }

    /**
     * The end of a limit of working days that runs from the day after an event (D9).
     *
     * @param days at least 1
     */
    public DayCount after(LocalDate from, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("a limit has at least one day: " + days);
        }
        var counted = new ArrayList<CalendarDay>();
        var skipped = new ArrayList<CalendarDay>();
        LocalDate date = from;
        while (counted.size() < days) {
            date = date.plusDays(1);
            CalendarDay day = day(date);
            (day.isWorked() ? counted : skipped).add(day);
            if (skipped.size() > LONGEST_BREAK + days) {
                throw new IllegalStateException("no working days after " + from);
            }
        }
        return new DayCount(from, date, counted, skipped, isCertain(from, date));
    }

    /** Working days after {@code from}, up to and including {@code to}; negative when {@code to} is before {@code from}. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorked)
                .count();
    }

    /** The day itself when it is worked, else the next that is. */
    public LocalDate sameOrNext(LocalDate date) {
        return isWorked(date) ? date : after(date, 1).due();
    }

    /** The day itself when it is worked, else the last before it that is. */
    public LocalDate sameOrPrevious(LocalDate date) {
        LocalDate day = date;
        while (!isWorked(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** From the first to the last day, both included. */
    public List<CalendarDay> days(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).map(this::day).toList();
    }

    private boolean isCertain(LocalDate from, LocalDate to) {
        return from.plusDays(1).datesUntil(to.plusDays(1)).allMatch(date -> isKnown(date.getYear()));
    }

    private static DayKind byWeek(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY ? DayKind.WEEKEND : DayKind.WORKDAY;
    }
}
