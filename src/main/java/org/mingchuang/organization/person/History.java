package org.mingchuang.organization.person;

import java.util.List;
import java.util.stream.Collectors;
import org.mingchuang.audit.AuditTrail;
import org.mingchuang.audit.FactView;
import org.mingchuang.kernel.SubjectRef;
import org.mingchuang.web.TimelineEntry;
import org.springframework.stereotype.Component;

/** 办理记录: the latest facts of a unit or a person, newest first, as a page shows them. */
@Component("organizationHistory")
public class History {

    private static final int SHOWN = 30;

    private final AuditTrail trail;
    private final PrintedTime time;

    History(AuditTrail trail, PrintedTime time) {
        this.trail = trail;
        this.time = time;
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
                fact.act(), fact.personName(), time.minute(fact.at()), details, fact.succeeded() ? "grey" : "red");
    }
}
