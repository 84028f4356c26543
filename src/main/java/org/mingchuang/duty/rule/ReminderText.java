package org.mingchuang.duty.rule;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.mingchuang.duty.Reminder;
import org.mingchuang.duty.Reminder.Anchor;

/** How the points of reminding are written down: {@code BEFORE_DUE:1 AFTER_DUE:1:raise}. */
final class ReminderText {

    private ReminderText() {}

    static String of(List<Reminder> reminders) {
        return reminders.stream()
                .map(reminder -> reminder.anchor() + ":" + reminder.days() + (reminder.raises() ? ":raise" : ""))
                .collect(Collectors.joining(" "));
    }

    static List<Reminder> read(String text) {
        return Arrays.stream(text.split(" "))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split(":"))
                .map(part -> new Reminder(Anchor.valueOf(part[0]), Integer.parseInt(part[1]), part.length > 2))
                .toList();
    }
}
