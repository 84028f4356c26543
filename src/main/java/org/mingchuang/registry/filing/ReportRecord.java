package org.mingchuang.registry.filing;

import java.time.LocalDate;
import java.util.Map;
import org.mingchuang.audit.Auditable;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.SubjectRef;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 报送表导出留痕: the sheet holds telephone numbers in full. */
@Component
class ReportRecord {

    private final ApplicationEventPublisher events;

    ReportRecord(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Transactional
    public void exported(LocalDate day, Actor by) {
        events.publishEvent(new Exported(day, by));
    }

    /** 已导出. */
    private record Exported(LocalDate day, Actor by) implements Auditable {

        @Override
        public SubjectRef subject() {
            return new SubjectRef("registry.report", day.toString());
        }

        @Override
        public String act() {
            return "registry.filing.act.REPORTED";
        }

        @Override
        public Map<String, String> details() {
            return Map.of();
        }
    }
}
