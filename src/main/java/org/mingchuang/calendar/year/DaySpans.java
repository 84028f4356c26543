package org.mingchuang.calendar.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** 连续日期: days that follow each other and are alike, joined for reading, such as 10月1日至8日. */
final class DaySpans {

    private DaySpans() {}

    /** Runs of entries, each day the one after the last, and alike. */
    static List<List<DayEntry>> runs(List<DayEntry> entries, BiPredicate<DayEntry, DayEntry> alike) {
        var runs = new ArrayList<List<DayEntry>>();
        for (DayEntry entry : entries) {
            List<DayEntry> last = runs.isEmpty() ? List.of() : runs.getLast();
            if (!last.isEmpty() && follows(last.getLast(), entry) && alike.test(last.getLast(), entry)) {
                last.add(entry);
            } else {
                runs.add(new ArrayList<>(List.of(entry)));
            }
        }
        return runs;
    }

    /** 10月1日, 10月1日至8日, 4月29日至5月3日. */
    static String inWords(LocalDate first, LocalDate last) {
        String from = first.getMonthValue() + "月" + first.getDayOfMonth() + "日";
        if (first.equals(last)) {
            return from;
        }
        String month = first.getMonth() == last.getMonth() ? "" : last.getMonthValue() + "月";
        return from + "至" + month + last.getDayOfMonth() + "日";
    }

    private static boolean follows(DayEntry day, DayEntry next) {
        return day.date().plusDays(1).equals(next.date());
    }
}
