package org.mingchuang.calendar.year;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Grant;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.StaleVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Fills a new installation's calendar with the years that come with the product, from the notices of the State Council. */
@Component
@Order(5)
class FirstYears implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(FirstYears.class);

    private final YearDesk desk;
    private final YearStore store;

    FirstYears(YearDesk desk, YearStore store) {
        this.desk = desk;
        this.store = store;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        Edition edition = store.current();
        if (edition.version() > 0) {
            return;
        }
        List<DayEntry> days = DayTable.read(
                        new ClassPathResource("calendar/holidays.csv").getContentAsString(StandardCharsets.UTF_8))
                .entries();
        Set<Integer> years =
                days.stream().map(day -> day.date().getYear()).collect(Collectors.toCollection(TreeSet::new));
        try {
            desk.save(new Proposal(days, years, "国务院办公厅历年部分节假日安排的通知"), edition.version(), founder())
                    .orElseThrow();
        } catch (StaleVersion e) {
            log.debug("another node was quicker", e);
        }
    }

    private static Actor founder() {
        Actor system = Actor.system();
        return new Actor(
                system.id(), system.name(), system.unit(), Set.of(Grant.everywhere(Permission.MANAGE_CALENDAR)), "");
    }
}
