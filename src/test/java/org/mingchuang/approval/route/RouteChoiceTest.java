package org.mingchuang.approval.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingchuang.approval.MaterialOrigin;
import org.mingchuang.approval.Target;
import org.mingchuang.organization.UnitKind;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class RouteChoiceTest {

    @Autowired
    RouteStore routes;

    @ParameterizedTest
    @CsvSource(textBlock = """
                    SECTION,           OWN,       COMMISSION_CHANNEL, A
                    COMMISSION_OFFICE, OWN,       COMMISSION_CHANNEL, A
                    AFFILIATED_UNIT,   OWN,       COMMISSION_CHANNEL, A
                    COMMISSION,        OWN,       COMMISSION_CHANNEL, none
                    LEADERSHIP,        OWN,       COMMISSION_CHANNEL, none
                    SECTION,           ELSEWHERE, COMMISSION_CHANNEL, B
                    COMMISSION_OFFICE, ELSEWHERE, COMMISSION_CHANNEL, B
                    AFFILIATED_UNIT,   ELSEWHERE, COMMISSION_CHANNEL, B
                    COMMISSION,        ELSEWHERE, COMMISSION_CHANNEL, B
                    LEADERSHIP,        ELSEWHERE, COMMISSION_CHANNEL, B
                    AFFILIATED_UNIT,   OWN,       OWN_ACCOUNT,        C
                    AFFILIATED_UNIT,   ELSEWHERE, OWN_ACCOUNT,        C
                    SECTION,           OWN,       OWN_ACCOUNT,        none
                    SECTION,           ELSEWHERE, OWN_ACCOUNT,        none
                    COMMISSION_OFFICE, OWN,       OWN_ACCOUNT,        none
                    COMMISSION_OFFICE, ELSEWHERE, OWN_ACCOUNT,        none
                    COMMISSION,        OWN,       OWN_ACCOUNT,        none
                    COMMISSION,        ELSEWHERE, OWN_ACCOUNT,        none
                    LEADERSHIP,        OWN,       OWN_ACCOUNT,        none
                    LEADERSHIP,        ELSEWHERE, OWN_ACCOUNT,        none
                    """)
    void the_route_follows_from_unit_origin_and_target(
            UnitKind unit, MaterialOrigin origin, Target target, String expected) {
        var chosen = RouteDirectory.best(noticeRoutes(), unit, origin, target);

        assertThat(chosen.map(Route::code).orElse("none")).isEqualTo(expected);
    }

    /** Those that came with the installation; other tests may have added some. */
    private List<Route> noticeRoutes() {
        return routes.all().stream()
                .filter(route -> Set.of("A", "B", "C").contains(route.code()))
                .toList();
    }
}
