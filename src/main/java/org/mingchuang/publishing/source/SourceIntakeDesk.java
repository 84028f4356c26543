package org.mingchuang.publishing.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Digest;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.StaleVersion;
import org.mingchuang.publishing.SourceUnits.SourceUnitView;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in a whole list: what it would do is seen first, then done as a whole, each change with its own fact. */
@Component
class SourceIntakeDesk {

    private final SourcePlanner planner;
    private final SourceUnitDesk desk;

    SourceIntakeDesk(SourcePlanner planner, SourceUnitDesk desk) {
        this.planner = planner;
        this.desk = desk;
    }

    Outcome<List<SourceLine>> read(byte[] file) {
        return SourceSheet.rows(file).fold(SourceTable::lines, Outcome::refused);
    }

    SourcePlan plan(List<SourceLine> lines, SourceTerms terms) {
        return planner.plan(lines, terms);
    }

    /** @param seen what the preview showed; when the list would do anything else by now, nothing is done */
    @Transactional
    public Outcome<SourcePlan> save(List<SourceLine> lines, SourceTerms terms, Digest seen, Actor by) {
        if (!by.may(Permission.MANAGE_SOURCES)) {
            return Outcome.refused(SourceUnitRequirements.refusal("NOT_PERMITTED"));
        }
        SourcePlan plan = planner.plan(lines, terms);
        if (!plan.digest().equals(seen)) {
            throw new StaleVersion(SourceUnitChanged.subject(0));
        }
        plan.steps().forEach(step -> perform(step, by));
        return Outcome.done(plan);
    }

    private void perform(SourceStep step, Actor by) {
        SourceUnitEntry entry = step.entry();
        switch (step.act()) {
            case ADDED -> {
                long id = desk.add(entry.name(), entry.domain(), entry.listVersion(), step.from(), by)
                        .orElseThrow();
                if (step.until() != null) {
                    end(id, step.until(), by);
                }
            }
            case CHANGED -> {
                SourceUnitView unit = Objects.requireNonNull(step.unit());
                desk.change(unit.id(), unit.version(), entry.domain(), entry.listVersion(), by)
                        .orElseThrow();
            }
            case ENDED -> end(Objects.requireNonNull(step.unit()).id(), Objects.requireNonNull(step.until()), by);
        }
    }

    private void end(long id, LocalDate lastDay, Actor by) {
        long version = desk.find(id).orElseThrow().version();
        desk.end(id, version, lastDay, by).orElseThrow();
    }
}
