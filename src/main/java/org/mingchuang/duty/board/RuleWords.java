package org.mingchuang.duty.board;

import java.time.Duration;
import org.mingchuang.duty.Limit;
import org.mingchuang.duty.Reminder;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** Prints limits and points of reminding. */
@Component
public class RuleWords {

    private final Texts texts;

    RuleWords(Texts texts) {
        this.texts = texts;
    }

    public String limit(Limit limit) {
        return switch (limit) {
            case Limit.WorkingDays(int days) -> texts.of("duty.limit.WORKING_DAYS", days);
            case Limit.Elapsed(Duration time) -> elapsed(time);
            case Limit.Months(int months) -> texts.of("duty.limit.MONTHS", months);
            case Limit.NamedDay _ -> texts.of("duty.limit.NAMED_DAY");
        };
    }

    private String elapsed(Duration time) {
        boolean days = time.toHours() % 24 == 0 && time.toDays() > 1;
        return days ? texts.of("duty.limit.DAYS", time.toDays()) : texts.of("duty.limit.HOURS", time.toHours());
    }

    public String reminder(Reminder reminder) {
        String when = switch (reminder.anchor()) {
            case BEFORE_DUE ->
                reminder.days() == 1
                        ? texts.of("duty.reminder.LAST_DAY")
                        : texts.of("duty.reminder.BEFORE_DUE", reminder.days() - 1);
            case SINCE_OPENING -> texts.of("duty.reminder.SINCE_OPENING", reminder.days());
            case AFTER_DUE ->
                reminder.days() == 0
                        ? texts.of("duty.reminder.AT_ONCE")
                        : texts.of("duty.reminder.AFTER_DUE", reminder.days());
        };
        return reminder.raises() ? texts.of("duty.reminder.RAISES", when) : when;
    }
}
