package org.mingchuang.approval.route;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingchuang.approval.MaterialOrigin;
import org.mingchuang.approval.Target;
import org.mingchuang.organization.PostKind;
import org.mingchuang.organization.UnitKind;

/**
 * 路线填写: what was filled in on the page of a route.
 *
 * @param act what the pressed button asks for: save, add, or up, down, remove with the number of a step
 */
record RouteForm(
        @Nullable Long version,
        @Nullable String code,
        @Nullable String name,
        @Nullable String note,
        @Nullable Set<UnitKind> unitKinds,
        @Nullable Set<MaterialOrigin> origins,
        @Nullable Set<Target> targets,
        @Nullable Integer priority,
        @Nullable List<StepLine> steps,
        @Nullable String escalationName,
        @Nullable String act) {

    static final String SAVE = "save";

    /** A new route starts with the two checks that every route has. */
    static RouteForm empty() {
        var first = new StepLine("", Set.of(), StepScope.OF_UNIT, true, false);
        var last = new StepLine("", Set.of(PostKind.LEADER_IN_CHARGE), StepScope.IN_CHARGE_OF_UNIT, false, true);
        return new RouteForm(0L, "", "", "", Set.of(), Set.of(), Set.of(), 50, List.of(first, last), "主要领导审签", SAVE);
    }

    static RouteForm of(Route route) {
        var lines = route.steps().stream().map(StepLine::of).toList();
        var escalation = route.escalation();
        return new RouteForm(
                route.version(),
                route.code(),
                route.name(),
                route.note(),
                route.conditions().unitKinds(),
                route.conditions().origins(),
                route.conditions().targets(),
                route.priority(),
                lines,
                escalation == null ? "" : escalation.name(),
                SAVE);
    }

    boolean isSaved() {
        return act == null || act.equals(SAVE);
    }

    /** The principal leader's step stands where some step may be escalated, and nowhere else. */
    Route route(long id, boolean active) {
        List<RouteStep> own = lines().stream().map(StepLine::step).toList();
        boolean escalates = own.stream().anyMatch(RouteStep::mayEscalate);
        var escalation = new RouteStep(
                text(escalationName), Set.of(PostKind.PRINCIPAL_LEADER), StepScope.COMMISSION, false, false);
        return new Route(
                id,
                text(code),
                text(name),
                text(note),
                new Conditions(chosen(unitKinds), chosen(origins), chosen(targets)),
                priority == null ? 0 : priority,
                active,
                own,
                escalates ? escalation : null,
                version == null ? 0 : version);
    }

    /** The form after a button of the list of steps. */
    RouteForm rearranged() {
        var lines = new ArrayList<>(lines());
        String[] words = text(act).split(":");
        int index = words.length > 1 && words[1].matches("\\d{1,3}") ? Integer.parseInt(words[1]) - 1 : -1;
        switch (words[0]) {
            case "add" -> lines.add(new StepLine("", Set.of(), StepScope.OF_UNIT, false, false));
            case "remove" -> removed(lines, index);
            case "up" -> swapped(lines, index, index - 1);
            case "down" -> swapped(lines, index, index + 1);
            default -> {}
        }
        return new RouteForm(
                version, code, name, note, unitKinds, origins, targets, priority, lines, escalationName, SAVE);
    }

    private static void removed(List<StepLine> lines, int index) {
        if (index >= 0 && index < lines.size()) {
            lines.remove(index);
        }
    }

    private static void swapped(List<StepLine> lines, int one, int other) {
        if (Math.min(one, other) >= 0 && Math.max(one, other) < lines.size()) {
            Collections.swap(lines, one, other);
        }
    }

    List<StepLine> lines() {
        return steps == null ? List.of() : steps;
    }

    static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    static <T> Set<T> chosen(@Nullable Set<T> values) {
        return values == null ? Set.of() : values;
    }

    /** 环节填写. */
    record StepLine(
            @Nullable String name,
            @Nullable Set<PostKind> posts,
            @Nullable StepScope scope,
            @Nullable Boolean gates,
            @Nullable Boolean escalates) {

        static StepLine of(RouteStep step) {
            return new StepLine(step.name(), step.posts(), step.scope(), step.asksGates(), step.mayEscalate());
        }

        RouteStep step() {
            return new RouteStep(
                    text(name),
                    chosen(posts),
                    scope == null ? StepScope.OF_UNIT : scope,
                    Boolean.TRUE.equals(gates),
                    Boolean.TRUE.equals(escalates));
        }
    }
}
