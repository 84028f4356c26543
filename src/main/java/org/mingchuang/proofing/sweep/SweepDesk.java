package org.mingchuang.proofing.sweep;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.mingchuang.audit.Auditable;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.SubjectRef;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 发起复查. */
@Component
class SweepDesk {

    private final ProofSweepRunner runner;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SweepDesk(ProofSweepRunner runner, ApplicationEventPublisher events, Clock clock) {
        this.runner = runner;
        this.events = events;
        this.clock = clock;
    }

    /** False when one is running already. */
    @Transactional
    public boolean ask(Actor by) {
        boolean begun = runner.ask();
        if (begun) {
            events.publishEvent(new Asked(LocalDate.now(clock), by));
        }
        return begun;
    }

    /** 已发起. */
    private record Asked(LocalDate day, Actor by) implements Auditable {

        @Override
        public SubjectRef subject() {
            return new SubjectRef("proofing.sweep", day.toString());
        }

        @Override
        public String act() {
            return "proofing.sweep.act.ASKED";
        }

        @Override
        public Map<String, String> details() {
            return Map.of();
        }
    }
}
