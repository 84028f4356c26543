package org.mingchuang.approval.route;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.mingchuang.audit.Auditable;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.kernel.StaleVersion;
import org.mingchuang.kernel.SubjectRef;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The use cases of keeping routes. What runs already keeps the route that it started with. */
@Component
class RouteDesk {

    private final RouteStore routes;
    private final RouteRequirements requirements;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RouteDesk(RouteStore routes, RouteRequirements requirements, ApplicationEventPublisher events, Clock clock) {
        this.routes = routes;
        this.requirements = requirements;
        this.events = events;
        this.clock = clock;
    }

    /** Opens a route, or saves a new edition of one. */
    @Transactional
    public Outcome<Route> save(Route route, Actor by) {
        List<Refusal> missing = requirements.missing(route, routes.all());
        return missing.isEmpty()
                ? Outcome.done(kept(route, route.id() == 0 ? "OPENED" : "CHANGED", by))
                : Outcome.refused(missing);
    }

    @Transactional
    public Outcome<Route> activate(long id, long seenVersion, boolean on, Actor by) {
        Route route = seen(id, seenVersion).active(on);
        List<Refusal> missing = on ? requirements.missing(route, routes.all()) : List.of();
        return missing.isEmpty()
                ? Outcome.done(kept(route, on ? "SWITCHED_ON" : "SWITCHED_OFF", by))
                : Outcome.refused(missing);
    }

    private Route seen(long id, long version) {
        return routes.find(id)
                .filter(route -> route.version() == version)
                .orElseThrow(() -> new StaleVersion(RouteStore.subject(id)));
    }

    private Route kept(Route route, String act, Actor by) {
        Route saved = routes.save(route, by, clock.instant());
        events.publishEvent(new RouteActed(by, RouteStore.subject(saved.id()), "approval.route.act." + act, saved));
        return saved;
    }

    /** 路线留痕: one change of a route as a fact. */
    record RouteActed(Actor by, SubjectRef subject, String act, Route route) implements Auditable {

        @Override
        public Map<String, String> details() {
            return Map.of(
                    "路线", route.code() + " " + route.name(),
                    "版本", Long.toString(route.version()),
                    "环节",
                            String.join(
                                    " → ",
                                    route.steps().stream().map(RouteStep::name).toList()));
        }
    }
}
