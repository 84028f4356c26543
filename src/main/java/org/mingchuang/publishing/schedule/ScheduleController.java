package org.mingchuang.publishing.schedule;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.web.Dates;
import org.mingchuang.web.Permitted;
import org.mingchuang.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 发布计划. */
@Controller
@Permitted({Permission.WRITE_MANUSCRIPTS, Permission.READ_MANUSCRIPTS})
class ScheduleController {

    private final SchedulePages pages;
    private final Dates dates;

    ScheduleController(SchedulePages pages, Dates dates) {
        this.pages = pages;
        this.dates = dates;
    }

    /** A day that is none means this week. */
    @GetMapping(SchedulePages.ADDRESS)
    ModelAndView show(@RequestParam(defaultValue = "") String week, Actor actor) {
        return Screen.of("publishing/schedule/week", pages.page(day(week), actor));
    }

    private LocalDate day(String text) {
        try {
            return text.matches("[12][0-9]{3}-[0-9]{2}-[0-9]{2}") ? LocalDate.parse(text) : dates.today();
        } catch (DateTimeParseException e) {
            return dates.today();
        }
    }
}
