package org.mingchuang.duty;

import java.util.List;

/**
 * 时限规则: what is owed, by which article, within which limit, and when to remind of it.
 *
 * @param code such as {@code registry.filing}; kept with each duty
 * @param name what people call the work, such as 报备
 * @param article where the limit comes from, such as 通知二(一)（N-02）
 * @param proven whether the number is in the article; if not it is the commission's own choice, shown as 未核实, and can be
 *     changed on the page of the rules
 */
public record DutyRule(
        String code, String name, String article, Limit limit, boolean proven, List<Reminder> reminders) {

    public DutyRule {
        reminders = List.copyOf(reminders);
    }

    /** On the last day, at the moment it is late, and a day later to the next post up as well. */
    public static List<Reminder> usualReminders() {
        return List.of(Reminder.before(1), Reminder.late(0), Reminder.late(1).raised());
    }
}
