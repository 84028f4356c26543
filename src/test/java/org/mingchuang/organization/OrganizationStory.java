package org.mingchuang.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingchuang.audit.AuditTrail;
import org.mingchuang.audit.FactView;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.SubjectRef;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.testing.OfficeTest;
import org.mingchuang.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One section head, from the first day to the last. */
@OfficeTest
class OrganizationStory {

    @LocalServerPort
    private int port;

    @Autowired
    private OrganizationFixtures fixtures;

    @Autowired
    private Staffing staffing;

    @Autowired
    private Posts posts;

    @Autowired
    private People people;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private TestClock clock;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void a_head_is_taken_on_signs_is_away_comes_back_and_leaves() throws Exception {
        UnitId section = fixtures.aSection();
        var headship = new Post(PostKind.SECTION_HEAD, section);
        PersonId admin = fixtures.person(section, PostKind.SYSTEM_ADMIN);
        PersonId head = fixtures.person(section, PostKind.SECTION_HEAD);
        PersonId deputy = fixtures.person(section, PostKind.DRAFTER);
        Instant start = clock.instant();
        assertThat(posts.standings(headship, start))
                .extracting(Standing::person)
                .containsExactly(head);

        staffing.delegate(head, deputy, start, start.plus(Duration.ofDays(5)), "休年假", actor(head))
                .orElseThrow();
        clock.advance(Duration.ofDays(1));
        assertThat(posts.standing(deputy, headship, clock.instant())
                        .orElseThrow()
                        .signature())
                .endsWith("（代" + actor(head).name() + "）");
        assertThat(actor(deputy).may(Permission.SIGN, section)).isTrue();

        clock.advance(Duration.ofDays(5));
        assertThat(actor(deputy).may(Permission.SIGN)).isFalse();
        assertThat(actor(head).may(Permission.SIGN, section)).isTrue();

        try (var browser = new OfficeBrowser(port)) {
            String page = "/office/people/" + head.value();
            browser.signIn(loginOf(admin), OrganizationFixtures.PASSWORD, page);
            assertThat(browser.press("办理离岗").asNormalizedText()).contains("已离岗");
        }
        assertThat(posts.standings(headship, clock.instant())).isEmpty();
        assertThat(trail.of(SubjectRef.of("organization.person", head.value())))
                .extracting(FactView::act)
                .containsExactly("新增人员", "任命岗位", "委托代行", "免去岗位", "人员离岗");
    }

    private Actor actor(PersonId person) {
        return people.actor(person, clock.instant());
    }

    private String loginOf(PersonId person) {
        return "tester" + actor(person).name().replace("测试", "");
    }
}
