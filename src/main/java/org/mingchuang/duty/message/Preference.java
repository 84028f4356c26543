package org.mingchuang.duty.message;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * 提醒设置: what one person wants besides the office messages.
 *
 * @param hour of the daily mail, 0 to 23; only meaningful for {@link MailMode#DAILY}
 * @param version 0 for who has never set anything
 */
record Preference(EmailAddress email, MailMode mode, int hour, long version) {

    static final int USUAL_HOUR = 9;

    static Preference unset() {
        return new Preference(EmailAddress.none(), MailMode.NEVER, USUAL_HOUR, 0);
    }

    boolean wantsMail() {
        return mode != MailMode.NEVER && email.isGiven();
    }

    /** When the mail is due; what is urgent does not wait for the day's mail. */
    Instant mailAt(Instant at, boolean urgent, ZoneId zone) {
        if (mode != MailMode.DAILY || urgent) {
            return at;
        }
        ZonedDateTime then = at.atZone(zone);
        ZonedDateTime today = then.with(LocalTime.of(hour, 0));
        return (today.isBefore(then) ? today.plusDays(1) : today).toInstant();
    }
}
