package org.mingchuang.duty.entry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingchuang.duty.Reminder;

/**
 * 提醒记录: one point of reminding of one duty.
 *
 * @param toldAt null while it waits
 * @param told names of those who were told
 */
public record ReminderLine(
        Reminder reminder, Instant at, @Nullable Instant toldAt, String told) {

    /** Different for each point of a duty. */
    String key(long entry) {
        return "duty-" + entry + "-" + reminder.anchor() + "-" + reminder.days();
    }
}
