package org.mingchuang.approval.route;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mingchuang.approval.route.Conditions.Case;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** 路线要件: what a route has to fulfil so that nothing goes out without two different people's consent. */
@Component
class RouteRequirements {

    static final int FEWEST_STEPS = 2;
    static final int MOST_STEPS = 8;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_NOTE = 500;

    private final Texts texts;

    RouteRequirements(Texts texts) {
        this.texts = texts;
    }

    List<Refusal> missing(Route route, Collection<Route> all) {
        List<Route> others =
                all.stream().filter(other -> other.id() != route.id()).toList();
        return Stream.of(naming(route, others), conditions(route, others), order(route), steps(route))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Refusal> naming(Route route, List<Route> others) {
        var missing = new ArrayList<Refusal>();
        if (!route.code().matches("[A-Z][A-Z0-9_]{0,19}")) {
            missing.add(refusal("CODE_FORM").at("code"));
        }
        if (others.stream().anyMatch(other -> other.code().equals(route.code()))) {
            missing.add(refusal("CODE_TAKEN", route.code()).at("code"));
        }
        if (route.name().isBlank() || route.name().length() > LONGEST_NAME) {
            missing.add(refusal("NAME_LENGTH", LONGEST_NAME).at("name"));
        }
        if (route.note().length() > LONGEST_NOTE) {
            missing.add(refusal("NOTE_LENGTH", LONGEST_NOTE).at("note"));
        }
        return missing;
    }

    /** A route that fits nothing, or that another one always precedes, would only mislead. */
    private static List<Refusal> conditions(Route route, List<Route> others) {
        var missing = new ArrayList<Refusal>();
        if (route.conditions().unitKinds().isEmpty()) {
            missing.add(refusal("NO_UNIT_KIND").at("unitKinds"));
        }
        if (route.conditions().origins().isEmpty()) {
            missing.add(refusal("NO_ORIGIN").at("origins"));
        }
        if (route.conditions().targets().isEmpty()) {
            missing.add(refusal("NO_TARGET").at("targets"));
        }
        if (route.priority() < 1 || route.priority() > 999) {
            missing.add(refusal("PRIORITY_RANGE").at("priority"));
        }
        if (missing.isEmpty() && route.active()) {
            missing.addAll(precedence(route, others));
        }
        return missing;
    }

    private static List<Refusal> precedence(Route route, List<Route> others) {
        Set<Case> left = new HashSet<>(route.conditions().cases());
        var missing = new ArrayList<Refusal>();
        for (Route other : others.stream().filter(Route::active).toList()) {
            boolean overlaps = other.conditions().cases().stream()
                    .anyMatch(route.conditions().cases()::contains);
            if (overlaps && other.priority() == route.priority()) {
                missing.add(refusal("SAME_PRIORITY", other.name()).at("priority"));
            }
            if (other.priority() < route.priority()) {
                left.removeAll(other.conditions().cases());
            }
        }
        if (left.isEmpty()) {
            missing.add(refusal("NEVER_REACHED").at("priority"));
        }
        return missing;
    }

    /** Two checks at least, the gates at the first, a leader at the last (notice 二(三), 四(二)). */
    private static List<Refusal> order(Route route) {
        var missing = new ArrayList<Refusal>();
        if (route.steps().size() < FEWEST_STEPS) {
            missing.add(refusal("TOO_FEW_STEPS", FEWEST_STEPS));
        }
        if (route.steps().size() > MOST_STEPS) {
            missing.add(refusal("TOO_MANY_STEPS", MOST_STEPS));
        }
        if (!route.steps().isEmpty()) {
            if (!route.steps().getFirst().asksGates()) {
                missing.add(refusal("GATES_FIRST"));
            }
            if (!route.steps().getLast().mayRelease()) {
                missing.add(refusal("LEADER_LAST"));
            }
        }
        if (route.escalation() != null && route.escalation().name().isBlank()) {
            missing.add(refusal("ESCALATION_NAME").at("escalationName"));
        }
        return missing;
    }

    private List<Refusal> steps(Route route) {
        return IntStream.range(0, route.steps().size())
                .boxed()
                .flatMap(index -> step(index + 1, route.steps().get(index)).stream())
                .toList();
    }

    private List<Refusal> step(int number, RouteStep step) {
        var missing = new ArrayList<Refusal>();
        if (step.name().isBlank() || step.name().length() > LONGEST_NAME) {
            missing.add(refusal("STEP_NAME", number, LONGEST_NAME).at("step" + number));
        }
        if (step.posts().isEmpty()) {
            missing.add(refusal("STEP_POSTS", number).at("step" + number));
        } else if (!step.postsFitScope()) {
            missing.add(refusal("STEP_SCOPE", number, allowed(step.scope())).at("step" + number));
        }
        if (step.mayEscalate() && (!step.mayRelease() || step.asksGates())) {
            missing.add(refusal("STEP_ESCALATION", number).at("step" + number));
        }
        return missing;
    }

    private String allowed(StepScope scope) {
        return String.join(
                "、",
                scope.posts().stream()
                        .map(kind -> texts.of("organization.post", kind))
                        .toList());
    }

    private static Refusal refusal(String key, Object... arguments) {
        return Refusal.of("approval.route.refusal." + key, arguments);
    }
}
