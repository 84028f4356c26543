package org.mingchuang.calendar.year;

import java.util.List;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.web.NavEntry;
import org.mingchuang.web.Navigation;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** The entry of the calendar; its keeper is told there of a year that is missing. */
@Component
class YearMenu implements Navigation {

    private final MissingYear missing;
    private final Texts texts;

    YearMenu(MissingYear missing, Texts texts) {
        this.missing = missing;
        this.texts = texts;
    }

    @Override
    public List<NavEntry> entries(Actor actor) {
        boolean tell = actor.may(Permission.MANAGE_CALENDAR) && missing.year().isPresent();
        return List.of(new NavEntry(
                texts.of("calendar.menu.section.MINE"),
                texts.of("calendar.menu.entry.CALENDAR"),
                YearPages.ADDRESS,
                "calendar",
                900,
                tell ? 1 : 0));
    }
}
