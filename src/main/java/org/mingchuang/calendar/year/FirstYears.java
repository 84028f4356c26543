package org.mingchuang.calendar.year;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
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

/** Takes in the years that come with the product and are not in yet, from the notices of the State Council. */
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
        Set<Integer> known = store.current().years();
        DayReading table = DayTable.read(
                new ClassPathResource("calendar/holidays.csv").getContentAsString(StandardCharsets.UTF_8));
        var years = new TreeMap<>(table.entries().stream()
                .filter(entry -> !known.contains(entry.date().getYear()))
                .collect(Collectors.groupingBy(entry -> entry.date().getYear())));
        try {
            years.forEach(this::take);
        } catch (StaleVersion e) {
            log.debug("another node was quicker", e);
        }
    }

    private void take(int year, List<DayEntry> days) {
        desk.save(
                        new Proposal(days, Set.of(year), "国务院办公厅关于" + year + "年部分节假日安排的通知"),
                        store.current().version(),
                        founder())
                .orElseThrow();
    }

    private static Actor founder() {
        Actor system = Actor.system();
        return new Actor(
                system.id(), system.name(), system.unit(), Set.of(Grant.everywhere(Permission.MANAGE_CALENDAR)), "");
    }
}
