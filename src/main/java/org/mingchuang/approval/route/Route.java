package org.mingchuang.approval.route;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.Post;
import org.mingchuang.organization.Units;

/**
 * 审批路线: its conditions and its steps. Never changed in a run: a run keeps a copy.
 *
 * @param id 0 until saved
 * @param note what the route is for, with its article
 * @param priority of several routes that fit the smallest is taken
 * @param escalation the principal leader's step, gone to only when somebody escalates; null where nobody may
 */
record Route(
        long id,
        String code,
        String name,
        String note,
        Conditions conditions,
        int priority,
        boolean active,
        List<RouteStep> steps,
        @Nullable RouteStep escalation,
        long version) {

    Route {
        steps = List.copyOf(steps);
    }

    /** The copy with which a run starts: every post named with its unit. */
    ChosenRoute forUnit(UnitId unit, Units units) {
        return new ChosenRoute(
                code,
                name,
                version,
                steps.stream().map(step -> signing(step, unit, units)).toList(),
                escalation == null ? null : signing(escalation, unit, units));
    }

    private static SigningStep signing(RouteStep step, UnitId unit, Units units) {
        var posts = step.postsInOrder().stream()
                .map(kind -> new Post(kind, step.scope().unit(unit, units)))
                .toList();
        return new SigningStep(step.name(), posts, step.asksGates(), step.mayEscalate());
    }

    Route active(boolean on) {
        return new Route(id, code, name, note, conditions, priority, on, steps, escalation, version);
    }
}
