package org.mingchuang.approval.route;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows routes to whoever keeps them. */
@Component
class RoutePages {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final RouteStore routes;
    private final RoutePreview preview;
    private final RouteNames names;
    private final Texts texts;
    private final Clock clock;

    RoutePages(RouteStore routes, RoutePreview preview, RouteNames names, Texts texts, Clock clock) {
        this.routes = routes;
        this.preview = preview;
        this.names = names;
        this.texts = texts;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Route> find(long id) {
        return routes.find(id);
    }

    @Transactional(readOnly = true)
    public RoutesPage list(RoutePreview.Question question) {
        List<Route> all = routes.all();
        return new RoutesPage(
                all.stream().map(this::row).toList(),
                preview.coverage(all),
                preview.asked(question),
                preview.answers(question, clock.instant()));
    }

    private RoutesPage.RouteRow row(Route route) {
        var escalation = route.escalation();
        return new RoutesPage.RouteRow(
                route.id(),
                route.version(),
                route.code(),
                route.name(),
                route.note(),
                names.of(route.conditions()),
                steps(route),
                escalation == null ? "" : escalation.name(),
                route.priority(),
                route.active());
    }

    private List<String> steps(Route route) {
        return route.steps().stream().map(names::of).toList();
    }

    RoutePage form(long id, boolean active, RouteForm form, FormErrors errors) {
        Route route = form.route(id, active);
        return new RoutePage(
                texts.of(id == 0 ? "approval.route.title.NEW" : "approval.route.title.EDIT"),
                id == 0 ? "/office/routes" : "/office/routes/" + id,
                id,
                route.version(),
                active,
                route.code(),
                route.name(),
                route.note(),
                new RoutePage.Choice(
                        names.unitKinds(), RouteNames.names(route.conditions().unitKinds())),
                new RoutePage.Choice(
                        names.origins(), RouteNames.names(route.conditions().origins())),
                new RoutePage.Choice(
                        names.targets(), RouteNames.names(route.conditions().targets())),
                route.priority() == 0 ? "" : Integer.toString(route.priority()),
                blocks(route),
                names.scopes(),
                names.posts(),
                RouteForm.text(form.escalationName()),
                errors.at(""),
                errors);
    }

    private static List<RoutePage.StepBlock> blocks(Route route) {
        return IntStream.range(0, route.steps().size())
                .mapToObj(index ->
                        block(index, route.steps().get(index), route.steps().size()))
                .toList();
    }

    private static RoutePage.StepBlock block(int index, RouteStep step, int count) {
        return new RoutePage.StepBlock(
                index + 1,
                index == 0,
                index == count - 1,
                step.name(),
                RouteNames.names(step.posts()),
                step.scope().name(),
                step.asksGates(),
                step.mayEscalate());
    }

    @Transactional(readOnly = true)
    public EditionsPage editions(Route route) {
        return new EditionsPage(
                route.code(),
                route.name(),
                "/office/routes/" + route.id(),
                routes.editions(route.id()).stream().map(this::edition).toList());
    }

    private EditionsPage.Edition edition(RouteEdition edition) {
        Route route = edition.route();
        return new EditionsPage.Edition(
                route.version(),
                MINUTE.format(edition.changedAt().atZone(clock.getZone())),
                edition.changedBy(),
                route.name(),
                names.of(route.conditions()),
                steps(route),
                route.priority(),
                route.active());
    }
}
