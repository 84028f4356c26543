package org.mingchuang.duty.entry;

import java.time.Instant;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** What a reminder says. */
@Component
class ReminderWords {

    private static final int LONGEST = 120;

    private final Bearers bearers;
    private final DueTimes times;
    private final Texts texts;

    ReminderWords(Bearers bearers, DueTimes times, Texts texts) {
        this.bearers = bearers;
        this.times = times;
        this.texts = texts;
    }

    String title(Duty duty, Instant now) {
        String late = DutyViews.inWords(duty.lateness(now));
        return late.isEmpty()
                ? texts.of("duty.entry.title.COMING", brief(duty), due(duty))
                : texts.of("duty.entry.title.LATE", brief(duty), late);
    }

    /** A message has room for 200 characters. */
    private static String brief(Duty duty) {
        String title = duty.title();
        return title.length() <= LONGEST ? title : title.substring(0, LONGEST - 1) + "…";
    }

    String text(Duty duty, Instant now) {
        return texts.of(
                now.isAfter(duty.due()) ? "duty.entry.text.LATE" : "duty.entry.text.COMING",
                duty.ruleName(),
                duty.article(),
                bearers.inWords(duty.bearer()),
                due(duty));
    }

    private String due(Duty duty) {
        return times.inWords(duty.due(), duty.lastDay());
    }
}
