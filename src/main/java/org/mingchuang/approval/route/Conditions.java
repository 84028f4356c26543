package org.mingchuang.approval.route;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingchuang.approval.MaterialOrigin;
import org.mingchuang.approval.Target;
import org.mingchuang.organization.UnitKind;

/** 适用条件: which submissions a route is for. Each of the three has to fit. */
public record Conditions(Set<UnitKind> unitKinds, Set<MaterialOrigin> origins, Set<Target> targets) {

    public Conditions {
        unitKinds = Set.copyOf(unitKinds);
        origins = Set.copyOf(origins);
        targets = Set.copyOf(targets);
    }

    boolean fit(UnitKind unitKind, MaterialOrigin origin, Target target) {
        return unitKinds.contains(unitKind) && origins.contains(origin) && targets.contains(target);
    }

    Set<Case> cases() {
        return Arrays.stream(UnitKind.values())
                .flatMap(kind -> Arrays.stream(MaterialOrigin.values())
                        .flatMap(
                                origin -> Arrays.stream(Target.values()).map(target -> new Case(kind, origin, target))))
                .filter(each -> fit(each.unitKind(), each.origin(), each.target()))
                .collect(Collectors.toSet());
    }

    /** 情形: one combination of unit kind, origin and target. */
    record Case(UnitKind unitKind, MaterialOrigin origin, Target target) {}
}
