package org.mingchuang.calendar.year;

import java.util.List;
import org.mingchuang.kernel.Refusal;

/**
 * 识别结果: what was read out of a notice or a table of days.
 *
 * @param entries each date once
 * @param faults what could not be understood, each at the field text; with one of them nothing may be saved
 */
record DayReading(List<DayEntry> entries, List<Refusal> faults) {

    DayReading {
        entries = List.copyOf(entries);
        faults = List.copyOf(faults);
    }

    /** The notice as published, or else a table of days. */
    static DayReading of(String text) {
        return NoticeText.read(text).orElseGet(() -> DayTable.read(text));
    }
}
