package org.mingchuang.calendar.year;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingchuang.calendar.CalendarDay;
import org.mingchuang.calendar.DayKind;
import org.mingchuang.calendar.WorkingCalendar;

/**
 * 拟作变动: days that shall become other than they are, and years whose notice they complete.
 *
 * @param entries in the order of their dates; only what differs from the calendar as it stands
 * @param years that become known by it, or are given anew
 * @param source the notice or the reason
 */
record Proposal(List<DayEntry> entries, Set<Integer> years, String source) {

    Proposal {
        entries = List.copyOf(entries);
        years = Set.copyOf(years);
    }

    /** The calendar as it would be. */
    WorkingCalendar appliedTo(Edition edition) {
        var days = new HashMap<>(edition.days());
        for (DayEntry entry : entries) {
            DayKind kind = entry.kind();
            if (kind == null) {
                days.remove(entry.date());
            } else {
                days.put(entry.date(), new CalendarDay(entry.date(), kind, entry.name()));
            }
        }
        return new WorkingCalendar(days.values(), union(edition.years(), years));
    }

    /** As a table, to be sent back with the confirmation. */
    String text() {
        return entries.stream().map(DayEntry::line).collect(Collectors.joining("\n"));
    }

    private static Set<Integer> union(Collection<Integer> some, Collection<Integer> others) {
        var all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
