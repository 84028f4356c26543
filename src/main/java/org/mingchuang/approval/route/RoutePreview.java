package org.mingchuang.approval.route;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingchuang.approval.MaterialOrigin;
import org.mingchuang.approval.Target;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.Posts;
import org.mingchuang.organization.Standing;
import org.mingchuang.organization.UnitKind;
import org.mingchuang.organization.Units;
import org.mingchuang.web.Option;
import org.springframework.stereotype.Component;

/** 谁来审签: which case takes which route, and who would sign for a unit now. */
@Component
class RoutePreview {

    private final Routes routes;
    private final Units units;
    private final Posts posts;
    private final RouteNames names;

    RoutePreview(Routes routes, Units units, Posts posts, RouteNames names) {
        this.routes = routes;
        this.units = units;
        this.posts = posts;
        this.names = names;
    }

    RoutesPage.Coverage coverage(List<Route> all) {
        List<Column> columns = Arrays.stream(MaterialOrigin.values())
                .flatMap(origin -> Arrays.stream(Target.values()).map(target -> new Column(origin, target)))
                .toList();
        return new RoutesPage.Coverage(
                columns.stream()
                        .map(column -> names.of(column.origin()) + "，发布到" + names.of(column.target()))
                        .toList(),
                Arrays.stream(UnitKind.values())
                        .map(kind -> new RoutesPage.CoverageRow(names.of(kind), routes(all, kind, columns)))
                        .toList());
    }

    private static List<String> routes(List<Route> all, UnitKind kind, List<Column> columns) {
        return columns.stream()
                .map(column -> RouteDirectory.best(all, kind, column.origin(), column.target())
                        .map(route -> route.code() + " " + route.name())
                        .orElse(""))
                .toList();
    }

    private record Column(MaterialOrigin origin, Target target) {}

    RoutesPage.Asked asked(Question question) {
        var unitOptions = units.all().stream()
                .filter(unit -> unit.active())
                .map(unit -> new Option(Long.toString(unit.id().value()), unit.name()))
                .toList();
        return new RoutesPage.Asked(
                question.unit() == null ? "" : question.unit().toString(),
                unitOptions,
                question.originOrOwn().name(),
                names.origins(),
                question.targetOrCommission().name(),
                names.targets(),
                chosen(question).map(ChosenRoute::name).orElse(""),
                question.unit() != null);
    }

    List<RoutesPage.Answer> answers(Question question, Instant at) {
        return chosen(question).map(route -> answers(route, at)).orElse(List.of());
    }

    private List<RoutesPage.Answer> answers(ChosenRoute route, Instant at) {
        return route.all().stream()
                .map(step -> new RoutesPage.Answer(step.name(), signers(step, at), step.equals(route.escalation())))
                .toList();
    }

    private List<String> signers(SigningStep step, Instant at) {
        return step.posts().stream()
                .flatMap(post -> posts.standings(post, at).stream())
                .map(Standing::signature)
                .distinct()
                .toList();
    }

    private Optional<ChosenRoute> chosen(Question question) {
        return Optional.ofNullable(question.unit())
                .flatMap(unit -> units.find(new UnitId(unit)))
                .flatMap(unit -> routes.choose(unit, question.originOrOwn(), question.targetOrCommission()));
    }

    /** 所问情形: unit, origin and target as they come with the address. */
    record Question(
            @Nullable Long unit,
            @Nullable MaterialOrigin origin,
            @Nullable Target target) {

        MaterialOrigin originOrOwn() {
            return origin == null ? MaterialOrigin.OWN : origin;
        }

        Target targetOrCommission() {
            return target == null ? Target.COMMISSION_CHANNEL : target;
        }
    }
}
