package org.mingchuang.organization.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.UnitKind;
import org.springframework.stereotype.Component;

/** What has to be so before a unit may be opened, renamed, moved, closed or opened again. */
@Component
class UnitRequirements {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{0,15}");

    private final UnitStore units;

    UnitRequirements(UnitStore units) {
        this.units = units;
    }

    List<Refusal> toOpen(String code, UnitNaming naming, UnitKind kind, String parentCode) {
        var found = new ArrayList<>(naming.refusals());
        if (!CODE.matcher(code).matches()) {
            found.add(refusal("CODE_MALFORMED").at("code"));
        } else if (units.byCode(code).isPresent()) {
            found.add(refusal("CODE_TAKEN", code).at("code"));
        }
        kindRefusal(kind).ifPresent(found::add);
        parentRefusal(kind, parentCode).ifPresent(found::add);
        nameTaken(naming, Optional.empty()).ifPresent(found::add);
        return found;
    }

    List<Refusal> toRename(Unit unit, UnitNaming naming) {
        var found = new ArrayList<>(naming.refusals());
        nameTaken(naming, Optional.of(unit.id())).ifPresent(found::add);
        return found;
    }

    List<Refusal> toClose(Unit unit) {
        if (!unit.active()) {
            return List.of(refusal("CLOSED_ALREADY", unit.name()));
        }
        if (!unit.mayEverClose()) {
            return List.of(refusal("NEVER_CLOSED", unit.name()));
        }
        UnitStore.Remainder rest = units.remainder(unit.id());
        return rest.isNothing()
                ? List.of()
                : List.of(refusal("STILL_IN_USE", unit.name(), rest.people(), rest.posts(), rest.units()));
    }

    List<Refusal> toReopen(Unit unit) {
        if (unit.active()) {
            return List.of(refusal("OPEN_ALREADY", unit.name()));
        }
        boolean parentOpen = Optional.ofNullable(unit.parent())
                .flatMap(units::find)
                .map(Unit::active)
                .orElse(true);
        return parentOpen ? List.of() : List.of(refusal("PARENT_CLOSED"));
    }

    /** The next unit of the same parent in that direction. */
    Optional<Unit> neighbour(Unit unit, boolean up) {
        List<Unit> siblings = units.all().stream()
                .filter(other -> Objects.equals(other.parent(), unit.parent()))
                .toList();
        int place = siblings.stream().map(Unit::id).toList().indexOf(unit.id()) + (up ? -1 : 1);
        return place < 0 || place >= siblings.size() ? Optional.empty() : Optional.of(siblings.get(place));
    }

    private Optional<Refusal> kindRefusal(UnitKind kind) {
        boolean once = kind == UnitKind.COMMISSION || kind == UnitKind.COMMISSION_OFFICE;
        return once && units.only(kind).isPresent()
                ? Optional.of(refusal("ONLY_ONE_OF_KIND").at("kind"))
                : Optional.empty();
    }

    private Optional<Refusal> parentRefusal(UnitKind kind, String parentCode) {
        if (kind == UnitKind.COMMISSION) {
            return parentCode.isEmpty()
                    ? Optional.empty()
                    : Optional.of(refusal("ROOT_HAS_NO_PARENT").at("parent"));
        }
        Optional<Unit> parent = units.byCode(parentCode);
        if (parent.isEmpty()) {
            return Optional.of(refusal("PARENT_UNKNOWN").at("parent"));
        }
        return parent.get().active()
                ? Optional.empty()
                : Optional.of(refusal("PARENT_CLOSED").at("parent"));
    }

    private Optional<Refusal> nameTaken(UnitNaming naming, Optional<UnitId> self) {
        boolean taken = units.all().stream()
                .filter(other -> other.active() && !Optional.of(other.id()).equals(self))
                .anyMatch(other -> other.name().equals(naming.name()));
        return taken ? Optional.of(refusal("NAME_TAKEN", naming.name()).at("name")) : Optional.empty();
    }

    private static Refusal refusal(String key, Object... arguments) {
        return Refusal.of("organization.unit.refusal." + key, arguments);
    }
}
