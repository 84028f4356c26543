package org.mingchuang.calendar.year;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mingchuang.calendar.DayKind;
import org.mingchuang.calendar.WorkingCalendar;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.Refusal;
import org.springframework.stereotype.Component;

/** What a change of the calendar needs. */
@Component
class YearRequirements {

    private static final int LONGEST_SOURCE = 200;
    private static final int EARLIEST = 2000;

    private final YearLimits limits;
    private final Clock clock;

    YearRequirements(YearLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    List<Refusal> toChange(List<DayEntry> entries, String source, Actor by) {
        if (!by.may(Permission.MANAGE_CALENDAR)) {
            return List.of(refusal("NOT_PERMITTED"));
        }
        var refusals = new ArrayList<Refusal>();
        if (source.isBlank() || source.length() > LONGEST_SOURCE) {
            refusals.add(refusal("SOURCE_MISSING", LONGEST_SOURCE).at("source"));
        }
        entries.stream()
                .map(DayEntry::date)
                .filter(date -> date.getYear() < EARLIEST || date.getYear() > latest())
                .findFirst()
                .ifPresent(date -> refusals.add(refusal("YEAR_OUT_OF_RANGE", date.toString(), EARLIEST, latest())
                        .at("text")));
        return refusals;
    }

    /**
     * Every festival of a year that is to be taken in must be a day off in it; days of a year that is not in yet, and is not
     * taken in now, belong to nothing.
     */
    List<Refusal> toBeWhole(List<DayEntry> entries, Edition edition) {
        var refusals = new ArrayList<Refusal>();
        var byYear = new TreeMap<>(entries.stream()
                .collect(Collectors.groupingBy(entry -> entry.date().getYear())));
        byYear.forEach((year, days) -> {
            List<String> missing = missing(year, days);
            if (!missing.isEmpty() && !edition.years().contains(year) && !isNewYearSpill(days)) {
                refusals.add(refusal("YEAR_INCOMPLETE", year, String.join("、", missing))
                        .at("text"));
            }
        });
        return refusals;
    }

    /** Only a weekend is given up for work, and no break is longer than any that a notice has given. */
    List<Refusal> toBeSound(Proposal proposal, Edition edition) {
        var refusals = new ArrayList<Refusal>();
        proposal.entries().stream()
                .filter(entry -> entry.kind() == DayKind.MAKE_UP && !isWeekend(entry.date()))
                .forEach(entry -> refusals.add(
                        refusal("MAKE_UP_ON_WEEKDAY", inWords(entry.date())).at("text")));
        WorkingCalendar after = proposal.appliedTo(edition);
        proposal.entries().stream()
                .map(DayEntry::date)
                .map(date -> breakAround(date, after))
                .filter(off -> off.size() > limits.longestBreakDays())
                .findFirst()
                .ifPresent(off ->
                        refusals.add(refusal("BREAK_TOO_LONG", inWords(off.getFirst()), limits.longestBreakDays())
                                .at("text")));
        return refusals;
    }

    /** The days off in a row around that day; stops looking once they are too many. */
    private List<LocalDate> breakAround(LocalDate date, WorkingCalendar calendar) {
        LocalDate first = date;
        while (!calendar.isWorked(first) && first.isAfter(date.minusDays(limits.longestBreakDays() + 1L))) {
            first = first.minusDays(1);
        }
        return first.datesUntil(date.plusDays(limits.longestBreakDays() + 1L))
                .dropWhile(calendar::isWorked)
                .takeWhile(day -> !calendar.isWorked(day))
                .toList();
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
    }

    private static String inWords(LocalDate date) {
        return date.getYear() + "年" + DaySpans.inWords(date, date);
    }

    /** Years of which the entries have the whole arrangement. */
    Set<Integer> wholeYears(List<DayEntry> entries) {
        Map<Integer, List<DayEntry>> byYear = entries.stream()
                .collect(Collectors.groupingBy(entry -> entry.date().getYear()));
        return byYear.entrySet().stream()
                .filter(year -> missing(year.getKey(), year.getValue()).isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> missing(int year, List<DayEntry> days) {
        Set<LocalDate> off = days.stream()
                .filter(entry -> entry.kind() == DayKind.HOLIDAY)
                .map(DayEntry::date)
                .collect(Collectors.toSet());
        return StatutoryDays.of(year).entrySet().stream()
                .filter(festival -> !off.contains(festival.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The days around New Year that the next year's notice takes out of December. */
    private static boolean isNewYearSpill(List<DayEntry> days) {
        return days.stream().allMatch(entry -> entry.date().getMonthValue() == 12);
    }

    private int latest() {
        return LocalDate.now(clock).getYear() + 2;
    }

    static Refusal refusal(String reason, Object... arguments) {
        return Refusal.of("calendar.year.refusal." + reason, arguments);
    }
}
