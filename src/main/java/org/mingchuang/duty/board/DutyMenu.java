package org.mingchuang.duty.board;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.mingchuang.duty.entry.DueTimes;
import org.mingchuang.kernel.Actor;
import org.mingchuang.organization.Posts;
import org.mingchuang.web.NavEntry;
import org.mingchuang.web.Navigation;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** The entry of the duties; the badge says how many are late or due today. */
@Component
class DutyMenu implements Navigation {

    private final DutyCounts counts;
    private final Posts posts;
    private final DueTimes times;
    private final Texts texts;
    private final Clock clock;

    DutyMenu(DutyCounts counts, Posts posts, DueTimes times, Texts texts, Clock clock) {
        this.counts = counts;
        this.posts = posts;
        this.times = times;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<NavEntry> entries(Actor actor) {
        Instant now = clock.instant();
        Instant tonight = times.endOf(times.day(now));
        return List.of(new NavEntry(
                texts.of("duty.menu.section.WORK"),
                texts.of("duty.menu.entry.DUTIES"),
                DutyTabs.DAY,
                "clock",
                10,
                counts.pressing(tonight, Viewer.of(actor, posts, now), now)));
    }
}
