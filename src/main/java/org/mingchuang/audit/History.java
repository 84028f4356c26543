package org.mingchuang.audit;

import java.util.List;
import java.util.stream.Collectors;
import org.mingchuang.kernel.SubjectRef;
import org.mingchuang.web.Dates;
import org.mingchuang.web.TimelineEntry;
import org.springframework.stereotype.Component;

/** 办理记录: the latest facts of one subject, newest first, as a page shows them. */
@Component
public class History {

    private static final int SHOWN = 30;

    private final AuditTrail trail;
    private final Dates dates;

    History(AuditTrail trail, Dates dates) {
        this.trail = trail;
        this.dates = dates;
    }

    public List<TimelineEntry> of(SubjectRef subject) {
        return trail.of(subject).reversed().stream()
                .limit(SHOWN)
                .map(this::entry)
                .toList();
    }

    private TimelineEntry entry(FactView fact) {
        String details = fact.details().entrySet().stream()
                .map(detail -> detail.getKey() + "：" + detail.getValue())
                .collect(Collectors.joining("；"));
        return new TimelineEntry(
                fact.act(), fact.personName(), dates.of(fact.at()), details, fact.succeeded() ? "grey" : "red");
    }
}
