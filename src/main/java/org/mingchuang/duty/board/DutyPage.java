package org.mingchuang.duty.board;

import java.util.List;
import org.mingchuang.web.Fact;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.TimelineEntry;

/**
 * 待办页面: one duty, how its due time was found, and all that happened to it.
 *
 * @param days how it was counted, day by day; empty when the limit counts no working days
 * @param doubtful whether the due time is not certain, because a year's holidays are not known yet
 * @param mayExplain whether the viewer has to say why it was late
 */
public record DutyPage(
        String address,
        String title,
        String state,
        String tone,
        String work,
        boolean open,
        List<Fact> facts,
        List<CountedDay> days,
        boolean doubtful,
        List<TimelineEntry> moves,
        List<Told> reminders,
        List<TimelineEntry> history,
        boolean mayExplain,
        long version,
        String reason,
        FormErrors errors) {

    /**
     * 计数日.
     *
     * @param number which working day of the limit it is, empty when it is not counted
     * @param why why it is not counted, or that it is the first day, which never counts
     */
    public record CountedDay(String date, String number, String why, boolean counted) {}

    /** 提醒: when, and who was told, or that it waits. */
    public record Told(String when, String what, String who) {}
}
