package org.mingchuang.duty.message;

import java.util.Set;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.UnitId;

/**
 * 提醒内容: what is told, and to whom.
 *
 * @param key unique for each reminder, such as {@code duty-17-LATE-0}; told again under the same key, nobody hears it twice
 * @param duty number of the duty, 0 when it is about none
 * @param unit whose group chats hear it
 * @param title up to 200 characters
 * @param text what a person needs besides, up to 4000 characters; may be empty
 * @param address page in the office, begins with {@code /office}
 * @param urgent not held back for a daily digest; quiet hours hold for it all the same
 */
public record Notification(
        String key,
        long duty,
        UnitId unit,
        String title,
        String text,
        String address,
        boolean urgent,
        Set<PersonId> recipients) {

    public Notification {
        recipients = Set.copyOf(recipients);
    }
}
