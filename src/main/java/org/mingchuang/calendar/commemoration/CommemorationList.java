package org.mingchuang.calendar.commemoration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.mingchuang.calendar.CommemorativeDay;
import org.mingchuang.calendar.CommemorativeDays;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Answers from {@code calendar/commemorative-days.csv}. */
@Component
class CommemorationList implements CommemorativeDays {

    private final List<Commemoration> list;

    CommemorationList() throws IOException {
        list = new ClassPathResource("calendar/commemorative-days.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(Commemoration::read)
                .toList();
    }

    @Override
    public List<CommemorativeDay> of(int year) {
        return list.stream()
                .map(day -> day.in(year))
                .sorted(Comparator.comparing(CommemorativeDay::date))
                .toList();
    }

    @Override
    public List<CommemorativeDay> between(LocalDate first, LocalDate last) {
        return IntStream.rangeClosed(first.getYear(), last.getYear())
                .mapToObj(this::of)
                .flatMap(List::stream)
                .filter(day -> !day.date().isBefore(first) && !day.date().isAfter(last))
                .toList();
    }
}
