package org.mingchuang.approval.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingchuang.approval.MaterialOrigin;
import org.mingchuang.approval.Target;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.organization.PostKind;
import org.mingchuang.organization.UnitKind;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class RouteRequirementsTest {

    private static final RouteStep CHECK =
            new RouteStep("把关", Set.of(PostKind.SECTION_HEAD), StepScope.OF_UNIT, true, false);
    private static final RouteStep RELEASE =
            new RouteStep("审签", Set.of(PostKind.LEADER_IN_CHARGE), StepScope.IN_CHARGE_OF_UNIT, false, true);
    private static final RouteStep PRINCIPAL =
            new RouteStep("主要领导", Set.of(PostKind.PRINCIPAL_LEADER), StepScope.COMMISSION, false, false);
    private static final Conditions SECTIONS =
            new Conditions(Set.of(UnitKind.SECTION), Set.of(MaterialOrigin.OWN), Set.of(Target.COMMISSION_CHANNEL));

    @Autowired
    RouteRequirements requirements;

    @Test
    void a_route_of_two_checks_with_gates_first_and_a_leader_last_is_good() {
        assertThat(missing(route(50, SECTIONS, PRINCIPAL, CHECK, RELEASE))).isEmpty();
    }

    @Test
    void one_step_alone_is_no_route() {
        assertThat(missing(route(50, SECTIONS, PRINCIPAL, RELEASE))).contains("TOO_FEW_STEPS", "GATES_FIRST");
    }

    @Test
    void the_last_step_is_a_leaders() {
        var office = new RouteStep("办公室", Set.of(PostKind.OFFICE_HEAD), StepScope.OFFICE, false, false);

        assertThat(missing(route(50, SECTIONS, null, CHECK, office))).containsExactly("LEADER_LAST");
    }

    @Test
    void only_a_leader_escalates_and_not_with_the_gates() {
        var eager = new RouteStep("把关", Set.of(PostKind.SECTION_HEAD), StepScope.OF_UNIT, true, true);

        assertThat(missing(route(50, SECTIONS, PRINCIPAL, eager, RELEASE))).containsExactly("STEP_ESCALATION");
    }

    @Test
    void a_route_that_nothing_fits_is_refused() {
        var nothing = new Conditions(Set.of(), Set.of(), Set.of());

        assertThat(missing(route(50, nothing, PRINCIPAL, CHECK, RELEASE)))
                .containsExactly("NO_UNIT_KIND", "NO_ORIGIN", "NO_TARGET");
    }

    @Test
    void a_route_that_another_always_precedes_is_refused() {
        var other = other(10);

        assertThat(missing(route(50, SECTIONS, PRINCIPAL, CHECK, RELEASE), other))
                .containsExactly("NEVER_REACHED");
        assertThat(missing(route(5, SECTIONS, PRINCIPAL, CHECK, RELEASE), other))
                .isEmpty();
        assertThat(missing(route(50, SECTIONS, PRINCIPAL, CHECK, RELEASE), other.active(false)))
                .isEmpty();
    }

    @Test
    void two_routes_for_one_case_need_different_priorities() {
        assertThat(missing(route(10, SECTIONS, PRINCIPAL, CHECK, RELEASE), other(10)))
                .containsExactly("SAME_PRIORITY");
    }

    @ParameterizedTest
    @EnumSource(PostKind.class)
    void a_post_signs_only_in_a_scope_where_it_exists(PostKind kind) {
        List<StepScope> fitting = Arrays.stream(StepScope.values())
                .filter(scope -> new RouteStep("环节", Set.of(kind), scope, false, false).postsFitScope())
                .toList();

        boolean neverSigns = kind.isAdministrator() || kind == PostKind.DRAFTER || kind == PostKind.UNIT_OPERATOR;
        assertThat(fitting.isEmpty()).isEqualTo(neverSigns);
    }

    private List<String> missing(Route route, Route... others) {
        return requirements.missing(route, List.of(others)).stream()
                .map(Refusal::key)
                .map(key -> key.substring(key.lastIndexOf('.') + 1))
                .toList();
    }

    private static Route route(
            int priority, Conditions conditions, @Nullable RouteStep escalation, RouteStep... steps) {
        return new Route(0, "X", "路线", "", conditions, priority, true, List.of(steps), escalation, 0);
    }

    private static Route other(int priority) {
        return new Route(9, "Y", "另一条", "", SECTIONS, priority, true, List.of(CHECK, RELEASE), PRINCIPAL, 1);
    }
}
