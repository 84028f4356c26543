package org.mingchuang.publishing.source;

import static org.mingchuang.publishing.source.SourceUnitAct.ADDED;
import static org.mingchuang.publishing.source.SourceUnitAct.CHANGED;
import static org.mingchuang.publishing.source.SourceUnitAct.ENDED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.publishing.SourceUnits;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the list of source units; an entry is ended, never removed, because old reprints are judged by their day. */
@Component
class SourceUnitDesk implements SourceUnits {

    private final SourceUnitStore units;
    private final SourceUnitRequirements requirements;
    private final ApplicationEventPublisher events;

    SourceUnitDesk(SourceUnitStore units, SourceUnitRequirements requirements, ApplicationEventPublisher events) {
        this.units = units;
        this.requirements = requirements;
        this.events = events;
    }

    @Override
    public Optional<SourceUnitView> find(long id) {
        return units.find(id);
    }

    @Override
    public Optional<SourceUnitView> byName(String name) {
        return units.latest(name);
    }

    @Override
    public List<SourceUnitView> inForce(LocalDate day) {
        return units.inForce(day);
    }

    @Override
    @Transactional
    public Outcome<Long> add(String name, String domain, String listVersion, LocalDate validFrom, Actor by) {
        var given = new SourceUnitEntry(name, domain, listVersion);
        List<Refusal> unmet = requirements.toAdd(given, by);
        if (!unmet.isEmpty()) {
            return Outcome.refused(unmet);
        }
        return units.add(given, validFrom)
                .map(id -> announced(id, ADDED, by))
                .orElseGet(() -> Outcome.refused(SourceUnitRequirements.nameTaken(given.name())));
    }

    /** Corrects an entry; its name and first day stay, because reprints were judged by them. */
    @Transactional
    public Outcome<Long> change(long id, long seenVersion, String domain, String listVersion, Actor by) {
        SourceUnitView unit = units.find(id).orElseThrow();
        var given = new SourceUnitEntry(unit.name(), domain, listVersion);
        List<Refusal> unmet = requirements.toChange(given, by);
        if (!unmet.isEmpty()) {
            return Outcome.refused(unmet);
        }
        units.change(id, seenVersion, given);
        return announced(id, CHANGED, by);
    }

    /** From the day after the last one no reprint from it passes; those before stay right. */
    @Transactional
    public Outcome<Long> end(long id, long seenVersion, LocalDate lastDay, Actor by) {
        SourceUnitView unit = units.find(id).orElseThrow();
        List<Refusal> unmet = requirements.toEnd(unit, lastDay, by);
        if (!unmet.isEmpty()) {
            return Outcome.refused(unmet);
        }
        units.end(id, seenVersion, lastDay);
        return announced(id, ENDED, by);
    }

    /** What stands against adding it, without doing anything. */
    List<Refusal> unmet(SourceUnitEntry given, Actor by) {
        return requirements.toAdd(given, by);
    }

    private Outcome<Long> announced(long id, SourceUnitAct act, Actor by) {
        events.publishEvent(new SourceUnitChanged(units.find(id).orElseThrow(), act, by));
        return Outcome.done(id);
    }
}
