package org.mingchuang.publishing.source;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Compares a list with the one that is kept. */
@Component
class SourcePlanner {

    private final SourceUnitStore units;

    SourcePlanner(SourceUnitStore units) {
        this.units = units;
    }

    SourcePlan plan(List<SourceLine> lines, SourceTerms terms) {
        var comparison = new SourceListComparison(units.all(), terms);
        lines.forEach(comparison::take);
        LocalDate lastDay = terms.from().minusDays(1);
        return terms.complete() ? comparison.endingTheRest(lastDay) : comparison.plan();
    }
}
