package org.mingchuang.duty;

/**
 * 提醒: one point at which whoever owes a duty is reminded.
 *
 * @param days 0 to 90; for a limit in working days working days before it, else days by the calendar
 * @param raises whether the next post up is told as well, and sees the duty from then on
 */
public record Reminder(Anchor anchor, int days, boolean raises) {

    public Reminder {
        if (days < 0 || days > 90) {
            throw new IllegalArgumentException("a reminder lies within 90 days: " + days);
        }
    }

    /** On the morning of the last day for 1, of the day before for 2. */
    public static Reminder before(int days) {
        return new Reminder(Anchor.BEFORE_DUE, days, false);
    }

    /** So many days after the duty was opened, as for the freshness of an account (N-27). */
    public static Reminder since(int days) {
        return new Reminder(Anchor.SINCE_OPENING, days, false);
    }

    /** So many days late; 0 is the moment at which it becomes late. */
    public static Reminder late(int days) {
        return new Reminder(Anchor.AFTER_DUE, days, false);
    }

    public Reminder raised() {
        return new Reminder(anchor, days, true);
    }

    /** 提醒起点. */
    public enum Anchor {
        /** 到期前. */
        BEFORE_DUE,
        /** 开始后. */
        SINCE_OPENING,
        /** 逾期后. */
        AFTER_DUE
    }
}
