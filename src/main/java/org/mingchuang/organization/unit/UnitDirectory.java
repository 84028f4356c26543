package org.mingchuang.organization.unit;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.UnitKind;
import org.mingchuang.organization.UnitView;
import org.mingchuang.organization.Units;
import org.springframework.stereotype.Component;

/** Answers other modules about units. */
@Component
class UnitDirectory implements Units {

    private final UnitStore units;

    UnitDirectory(UnitStore units) {
        this.units = units;
    }

    @Override
    public Optional<UnitView> find(UnitId id) {
        return units.find(id).map(Unit::view);
    }

    @Override
    public Optional<UnitView> byCode(String code) {
        return units.byCode(code).map(Unit::view);
    }

    @Override
    public List<UnitView> all() {
        return units.all().stream().map(Unit::view).toList();
    }

    @Override
    public UnitView office() {
        return only(UnitKind.COMMISSION_OFFICE);
    }

    @Override
    public UnitView commission() {
        return only(UnitKind.COMMISSION);
    }

    private UnitView only(UnitKind kind) {
        return units.only(kind).map(Unit::view).orElseThrow(() -> new NoSuchElementException("no unit yet: " + kind));
    }
}
