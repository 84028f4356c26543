package org.mingchuang.registry.filing;

import java.time.LocalDate;
import java.util.Map;
import org.mingchuang.audit.Auditable;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.SubjectRef;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 文书下载留痕: forms and the sheet hold names with telephone numbers in full, so it is kept who took them. */
@Component
class PaperRecord {

    private final ApplicationEventPublisher events;

    PaperRecord(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Transactional
    public void sheetTaken(LocalDate day, Actor by) {
        events.publishEvent(new Taken(new SubjectRef("registry.report", day.toString()), "REPORTED", by));
    }

    @Transactional
    public void formTaken(Filing filing, Actor by) {
        events.publishEvent(new Taken(filing.id().subject(), "FORM_TAKEN", by));
    }

    /** 已下载. */
    private record Taken(SubjectRef subject, String what, Actor by) implements Auditable {

        @Override
        public String act() {
            return "registry.filing.act." + what;
        }

        @Override
        public Map<String, String> details() {
            return Map.of();
        }
    }
}
