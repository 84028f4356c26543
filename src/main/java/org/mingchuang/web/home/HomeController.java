package org.mingchuang.web.home;

import java.util.Comparator;
import java.util.List;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.web.Dates;
import org.mingchuang.web.HomePanel;
import org.mingchuang.web.HomePanel.Panel;
import org.mingchuang.web.Permitted;
import org.mingchuang.web.Screen;
import org.mingchuang.web.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 后台首页. */
@Controller
@Permitted(Permission.OFFICE)
class HomeController {

    private final ObjectProvider<HomePanel> sources;
    private final Dates dates;
    private final Texts texts;

    HomeController(ObjectProvider<HomePanel> sources, Dates dates, Texts texts) {
        this.sources = sources;
        this.dates = dates;
        this.texts = texts;
    }

    @GetMapping("/office")
    ModelAndView show(Actor actor) {
        List<Panel> panels = sources.stream()
                .flatMap(source -> source.panel(actor).stream())
                .sorted(Comparator.comparingInt(Panel::order))
                .toList();
        return Screen.of(
                "web/home/show",
                new HomePage(
                        texts.of("web.home.greeting." + partOfDay(dates.hour()), actor.name()),
                        dates.withWeekday(dates.today()),
                        panels));
    }

    private static String partOfDay(int hour) {
        return hour < 5 ? "NIGHT" : hour < 12 ? "MORNING" : hour < 14 ? "NOON" : hour < 18 ? "AFTERNOON" : "EVENING";
    }
}
