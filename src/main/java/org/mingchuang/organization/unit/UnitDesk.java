package org.mingchuang.organization.unit;

import static org.mingchuang.organization.unit.UnitAct.CLOSED;
import static org.mingchuang.organization.unit.UnitAct.MOVED;
import static org.mingchuang.organization.unit.UnitAct.OPENED;
import static org.mingchuang.organization.unit.UnitAct.RENAMED;
import static org.mingchuang.organization.unit.UnitAct.REOPENED;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.UnitKind;
import org.mingchuang.organization.person.Keeper;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 机构维护: opening, renaming, moving and closing units. */
@Component
public class UnitDesk {

    private final UnitStore units;
    private final UnitRequirements requirements;
    private final ApplicationEventPublisher events;

    UnitDesk(UnitStore units, UnitRequirements requirements, ApplicationEventPublisher events) {
        this.units = units;
        this.requirements = requirements;
        this.events = events;
    }

    @Transactional
    public Outcome<UnitId> open(
            String code, String name, String shortName, UnitKind kind, String parentCode, Actor by) {
        var naming = new UnitNaming(name, shortName);
        List<Refusal> refusals = Keeper.refusals(by, () -> requirements.toOpen(code.strip(), naming, kind, parentCode));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Optional<UnitId> parent = units.byCode(parentCode).map(Unit::id);
        UnitId id = units.add(code.strip(), naming.name(), naming.shortName(), kind, parent);
        events.publishEvent(new UnitChanged(OPENED, id, by, Map.of("名称", naming.name(), "代码", code.strip())));
        return Outcome.done(id);
    }

    @Transactional
    public Outcome<UnitId> rename(UnitId id, int version, UnitNaming naming, Actor by) {
        Unit unit = units.find(id).orElseThrow();
        List<Refusal> refusals = Keeper.refusals(by, () -> requirements.toRename(unit, naming));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        units.rename(id, version, naming.name(), naming.shortName());
        events.publishEvent(new UnitChanged(RENAMED, id, by, Map.of("原名称", unit.name(), "名称", naming.name())));
        return Outcome.done(id);
    }

    /** Exchanges the unit with its neighbour of the same parent. */
    @Transactional
    public Outcome<UnitId> move(UnitId id, boolean up, Actor by) {
        Unit unit = units.find(id).orElseThrow();
        List<Refusal> refusals = Keeper.refusals(by);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Optional<Unit> neighbour = requirements.neighbour(unit, up);
        if (neighbour.isEmpty()) {
            return Outcome.refused(Refusal.of("organization.unit.refusal.AT_THE_END", unit.name()));
        }
        units.exchangePositions(id, neighbour.get().id());
        events.publishEvent(new UnitChanged(MOVED, id, by, Map.of("方向", up ? "上移" : "下移")));
        return Outcome.done(id);
    }

    @Transactional
    public Outcome<UnitId> close(UnitId id, int version, Actor by) {
        units.lock(id);
        Unit unit = units.find(id).orElseThrow();
        List<Refusal> refusals = Keeper.refusals(by, () -> requirements.toClose(unit));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        units.setActive(id, version, false);
        events.publishEvent(new UnitChanged(CLOSED, id, by, Map.of("名称", unit.name())));
        return Outcome.done(id);
    }

    @Transactional
    public Outcome<UnitId> reopen(UnitId id, Actor by) {
        Unit unit = units.find(id).orElseThrow();
        List<Refusal> refusals = Keeper.refusals(by, () -> requirements.toReopen(unit));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        units.setActive(id, unit.version(), true);
        events.publishEvent(new UnitChanged(REOPENED, id, by, Map.of("名称", unit.name())));
        return Outcome.done(id);
    }
}
