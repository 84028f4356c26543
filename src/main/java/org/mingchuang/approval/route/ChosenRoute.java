package org.mingchuang.approval.route;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 选定路线: the copy of a route that a running submission keeps, whatever becomes of the route.
 *
 * @param steps in order; numbered from 1
 * @param escalation stands behind the last step; null where nobody may escalate
 */
public record ChosenRoute(
        String code,
        String name,
        long version,
        List<SigningStep> steps,
        @Nullable SigningStep escalation) {

    public ChosenRoute {
        steps = List.copyOf(steps);
    }

    public SigningStep step(int number) {
        return all().get(number - 1);
    }

    /** The number of the step that releases. */
    public int last(boolean escalated) {
        return escalated ? all().size() : steps.size();
    }

    /** The principal leader's step included. */
    public List<SigningStep> all() {
        return Stream.concat(steps.stream(), Stream.ofNullable(escalation)).toList();
    }
}
