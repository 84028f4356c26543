package org.mingchuang.organization.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.OrganizationFixtures;
import org.mingchuang.organization.People;
import org.mingchuang.organization.PostKind;
import org.mingchuang.testing.OfficeTest;
import org.mingchuang.web.HomePanel.Panel;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class VacantPostsTest {

    @Autowired
    VacantPosts vacant;

    @Autowired
    OrganizationFixtures organization;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Test
    void a_new_section_lacks_its_head_and_its_leader_until_somebody_holds_the_posts() {
        long before = total();
        UnitId section = organization.aSection();
        long opened = total();
        organization.person(section, PostKind.SECTION_HEAD);
        long headed = total();
        organization.person(section, PostKind.LEADER_IN_CHARGE);

        assertThat(List.of(opened - before, headed - before, total() - before)).containsExactly(2L, 1L, 0L);
    }

    @Test
    void only_who_looks_after_people_is_told() {
        assertThat(vacant.panel(
                        people.actor(organization.person(organization.aSection(), PostKind.DRAFTER), clock.instant())))
                .isEmpty();
    }

    private long total() {
        Panel panel = vacant.panel(people.actor(
                        organization.person(organization.office(), PostKind.SYSTEM_ADMIN), clock.instant()))
                .orElseThrow();
        assertThat(panel.rows())
                .hasSizeLessThanOrEqualTo(8)
                .allSatisfy(row -> assertThat(row.title()).contains(" · "));
        return panel.total();
    }
}
