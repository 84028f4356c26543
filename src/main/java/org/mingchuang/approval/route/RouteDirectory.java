package org.mingchuang.approval.route;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.mingchuang.approval.MaterialOrigin;
import org.mingchuang.approval.Target;
import org.mingchuang.organization.UnitKind;
import org.mingchuang.organization.UnitView;
import org.mingchuang.organization.Units;
import org.springframework.stereotype.Component;

/** Chooses among the routes in the store. */
@Component
class RouteDirectory implements Routes {

    private final RouteStore routes;
    private final Units units;

    RouteDirectory(RouteStore routes, Units units) {
        this.routes = routes;
        this.units = units;
    }

    @Override
    public Optional<ChosenRoute> choose(UnitView unit, MaterialOrigin origin, Target target) {
        return best(routes.all(), unit.kind(), origin, target).map(route -> route.forUnit(unit.id(), units));
    }

    static Optional<Route> best(Collection<Route> routes, UnitKind kind, MaterialOrigin origin, Target target) {
        return routes.stream()
                .filter(Route::active)
                .filter(route -> route.conditions().fit(kind, origin, target))
                .min(Comparator.comparingInt(Route::priority).thenComparing(Route::code));
    }
}
