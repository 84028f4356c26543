package org.mingchuang.publishing.source;

import java.time.LocalDate;
import org.mingchuang.publishing.SourceUnits.SourceUnitView;

/** 稿源单位状态: follows from its days and the day of asking; nothing is stored. */
enum SourceUnitState {
    COMING("blue"),
    IN_FORCE("green"),
    ENDED("grey");

    private final String tone;

    SourceUnitState(String tone) {
        this.tone = tone;
    }

    static SourceUnitState of(SourceUnitView unit, LocalDate day) {
        if (day.isBefore(unit.validFrom())) {
            return COMING;
        }
        return unit.isInForce(day) ? IN_FORCE : ENDED;
    }

    String tone() {
        return tone;
    }
}
