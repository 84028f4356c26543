package org.mingchuang.publishing.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.publishing.SourceUnits.SourceUnitView;

/**
 * One list against the kept one, line by line. An entry is known by its name and by days in common; an empty cell leaves as
 * it is what is known already. First days never move, because reprints were judged by them.
 */
final class SourceListComparison {

    private final Map<String, List<SourceUnitView>> known;
    private final SourceTerms terms;
    private final List<SourceStep> steps = new ArrayList<>();
    private final List<SourceFault> faults = new ArrayList<>();
    private final Map<String, List<SourceDays>> taken = new HashMap<>();
    private final Set<Long> touched = new HashSet<>();
    private int unchanged;

    SourceListComparison(List<SourceUnitView> kept, SourceTerms terms) {
        this.known = kept.stream().collect(Collectors.groupingBy(SourceUnitView::name));
        this.terms = terms;
    }

    void take(SourceLine line) {
        try {
            var days = SourceDays.of(line, terms.from());
            List<Refusal> unmet = new ArrayList<>(SourceUnitRequirements.named(line.name()));
            days.ifWrong(unmet::add);
            repeated(line, days).ifPresent(unmet::add);
            if (unmet.isEmpty()) {
                unmet.addAll(compared(line, days));
            }
            unmet.forEach(reason -> faults.add(new SourceFault(line.number(), line.name(), reason)));
        } finally {
            known.getOrDefault(line.name(), List.of()).forEach(unit -> touched.add(unit.id()));
        }
    }

    SourcePlan plan() {
        return new SourcePlan(List.copyOf(steps), List.copyOf(faults), unchanged);
    }

    /** Whose line is wrong is on the list all the same. */
    SourcePlan endingTheRest(LocalDate lastDay) {
        known.values().stream()
                .flatMap(List::stream)
                .filter(unit -> !touched.contains(unit.id()))
                .filter(unit -> unit.isInForce(terms.from()) || unit.validFrom().isAfter(terms.from()))
                .sorted((one, other) -> Long.compare(one.id(), other.id()))
                .forEach(unit -> steps.add(ending(0, unit, latest(unit.validFrom(), lastDay))));
        return plan();
    }

    private Optional<Refusal> repeated(SourceLine line, SourceDays days) {
        List<SourceDays> earlier = taken.computeIfAbsent(line.name(), name -> new ArrayList<>());
        Optional<Refusal> repeated = earlier.stream()
                .filter(days::meets)
                .findFirst()
                .map(other -> SourceUnitRequirements.refusal("LINE_REPEATED", other.line()));
        earlier.add(days);
        return repeated;
    }

    private List<Refusal> compared(SourceLine line, SourceDays days) {
        Optional<SourceUnitView> same = known.getOrDefault(line.name(), List.of()).stream()
                .filter(days::meets)
                .findFirst();
        SourceUnitEntry entry = entry(line, same);
        List<Refusal> unmet = SourceUnitRequirements.entry(entry);
        if (unmet.isEmpty()) {
            same.ifPresentOrElse(unit -> follow(line.number(), unit, entry, days.until()), () -> add(entry, days));
        }
        return unmet;
    }

    private SourceUnitEntry entry(SourceLine line, Optional<SourceUnitView> same) {
        String listVersion = line.listVersion().isEmpty() ? terms.listVersion() : line.listVersion();
        return new SourceUnitEntry(
                line.name(),
                line.domain().isEmpty() ? same.map(SourceUnitView::domain).orElse("") : line.domain(),
                listVersion.isEmpty() ? same.map(SourceUnitView::listVersion).orElse("") : listVersion);
    }

    private void add(SourceUnitEntry entry, SourceDays days) {
        steps.add(new SourceStep(days.line(), SourceUnitAct.ADDED, null, entry, days.from(), days.until()));
    }

    private void follow(int line, SourceUnitView unit, SourceUnitEntry entry, @Nullable LocalDate until) {
        int before = steps.size();
        boolean changes = !entry.equals(new SourceUnitEntry(unit.name(), unit.domain(), unit.listVersion()));
        if (changes) {
            steps.add(new SourceStep(line, SourceUnitAct.CHANGED, unit, entry, unit.validFrom(), null));
        }
        if (until != null && !until.equals(unit.validUntil())) {
            steps.add(ending(line, unit, until));
        }
        unchanged += steps.size() == before ? 1 : 0;
    }

    private static SourceStep ending(int line, SourceUnitView unit, LocalDate lastDay) {
        var entry = new SourceUnitEntry(unit.name(), unit.domain(), unit.listVersion());
        return new SourceStep(line, SourceUnitAct.ENDED, unit, entry, unit.validFrom(), lastDay);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
