package org.mingchuang.calendar.year;

import java.util.List;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Option;
import org.mingchuang.web.TimelineEntry;

/**
 * 年历页.
 *
 * @param previous address of the year before, empty at the end
 * @param next address of the year after, empty at the end
 * @param known whether the notice of the year is in
 * @param lead how many working days the year has, and where that is from
 * @param special holidays and make-up workdays, one row a festival
 * @param keeper whether the reader may change the calendar
 * @param kinds what a day may be made
 */
public record YearPage(
        int year,
        String previous,
        String next,
        boolean known,
        String lead,
        List<MonthView> months,
        List<Festival> special,
        List<Commemoration> commemorations,
        boolean keeper,
        CorrectionView correction,
        List<Option> kinds,
        FormErrors errors,
        List<TimelineEntry> history) {

    /**
     * 月历.
     *
     * @param lead empty cells before the first day, Monday first
     */
    public record MonthView(String name, int lead, int workingDays, List<DayView> days) {

        /** The cells by weeks; null where there is no day. */
        public int weeks() {
            return (lead + days.size() + 6) / 7;
        }

        public boolean has(int week, int weekday) {
            int index = week * 7 + weekday - lead;
            return index >= 0 && index < days.size();
        }

        public DayView at(int week, int weekday) {
            return days.get(week * 7 + weekday - lead);
        }
    }

    /**
     * 月历的一天.
     *
     * @param style workday, weekend, holiday or makeup
     * @param mark 休 or 班, empty for other days
     * @param title what the day is, in words
     */
    public record DayView(int number, String style, String mark, String title, boolean today) {}

    /** 节日安排. */
    public record Festival(String name, String off, String worked) {}

    /** 纪念日. */
    public record Commemoration(String date, String name) {}

    /** 单日更正, as typed. */
    public record CorrectionView(String date, String kind, String name, String reason) {}
}
