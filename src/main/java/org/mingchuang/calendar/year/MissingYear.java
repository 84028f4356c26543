package org.mingchuang.calendar.year;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.web.Dates;
import org.mingchuang.web.HomePanel;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** 缺少放假安排: tells the office in good time that a year's notice has to be taken in. */
@Component
class MissingYear implements HomePanel {

    private final YearStore store;
    private final Dates dates;
    private final Texts texts;

    MissingYear(YearStore store, Dates dates, Texts texts) {
        this.store = store;
        this.dates = dates;
        this.texts = texts;
    }

    /** The first year whose notice ought to be in and is not. */
    OptionalInt year() {
        return store.current().calendar().missingYear(dates.today());
    }

    @Override
    public Optional<Panel> panel(Actor actor) {
        OptionalInt year = actor.may(Permission.MANAGE_CALENDAR) ? year() : OptionalInt.empty();
        return year.isEmpty() ? Optional.empty() : Optional.of(panel(Integer.toString(year.getAsInt())));
    }

    private Panel panel(String year) {
        var row = new PanelRow(
                texts.of("calendar.year.panel.MISSING", year),
                YearPages.ADDRESS + "/arrangement",
                texts.of("calendar.year.panel.UNCERTAIN"),
                "");
        return new Panel(texts.of("calendar.menu.entry.CALENDAR"), YearPages.ADDRESS, 1, List.of(row), "", 5);
    }
}
