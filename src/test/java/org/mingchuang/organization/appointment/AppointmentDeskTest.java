package org.mingchuang.organization.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.OrganizationFixtures;
import org.mingchuang.organization.People;
import org.mingchuang.organization.Post;
import org.mingchuang.organization.PostKind;
import org.mingchuang.organization.Posts;
import org.mingchuang.organization.Standing;
import org.mingchuang.testing.OfficeTest;
import org.mingchuang.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** Posts given and taken back, on real PostgreSQL. */
@OfficeTest
class AppointmentDeskTest {

    @Autowired
    private AppointmentDesk desk;

    @Autowired
    private AppointmentStore store;

    @Autowired
    private Posts posts;

    @Autowired
    private People people;

    @Autowired
    private OrganizationFixtures fixtures;

    @Autowired
    private TestClock clock;

    @Test
    void a_post_brings_its_grants_at_once_and_takes_them_with_it() {
        UnitId section = fixtures.aSection();
        PersonId person = fixtures.person(section);
        var post = new Post(PostKind.SECTION_HEAD, section);

        desk.appoint(person, post, Actor.system()).orElseThrow();
        Instant held = clock.instant();
        boolean before = people.actor(person, held).may(Permission.SIGN, section);
        desk.relieve(person, post, Actor.system()).orElseThrow();

        assertThat(before).isTrue();
        assertThat(people.actor(person, clock.instant()).may(Permission.SIGN)).isFalse();
        assertThat(posts.standing(person, post, held)).map(Standing::person).contains(person);
        assertThat(posts.standing(person, post, clock.instant())).isEmpty();
        assertThat(posts.of(person, clock.instant())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = PostKind.class,
            names = {"SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDITOR"})
    void an_administrator_gets_no_other_post_and_no_other_becomes_administrator(PostKind administrator) {
        UnitId section = fixtures.aSection();
        PersonId admin = fixtures.person(section, administrator);
        for (PostKind kind : PostKind.values()) {
            if (kind == administrator) {
                continue;
            }
            UnitId place = placeOf(kind);
            Optional<PersonId> held = posts.standings(new Post(kind, place), clock.instant()).stream()
                    .map(Standing::person)
                    .findFirst();
            PersonId editor = held.orElseGet(() -> fixtures.person(section));
            if (held.isEmpty()) {
                store.add(editor, new Post(kind, place), Instant.EPOCH);
            }

            assertThat(keys(desk.appoint(admin, new Post(kind, place), Actor.system())))
                    .contains("ADMINISTRATORS_APART");
            assertThat(keys(desk.appoint(editor, new Post(administrator, fixtures.commission()), Actor.system())))
                    .contains("ADMINISTRATORS_APART");
            assertThatThrownBy(() -> store.add(admin, new Post(kind, place), clock.instant()))
                    .isInstanceOf(DataIntegrityViolationException.class);
            if (held.isEmpty()) {
                store.end(editor, new Post(kind, place), Instant.EPOCH);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(PostKind.class)
    void a_post_is_refused_in_a_unit_where_it_does_not_exist(PostKind kind) {
        UnitId wrong = PostRights.of(kind).existsIn(org.mingchuang.organization.UnitKind.COMMISSION)
                ? fixtures.aSection()
                : fixtures.commission();

        Outcome<Post> refused =
                desk.appoint(fixtures.person(fixtures.aSection()), new Post(kind, wrong), Actor.system());

        assertThat(keys(refused)).contains("POST_NOT_IN_UNIT");
    }

    @Test
    void a_unit_has_one_leader_in_charge() {
        UnitId section = fixtures.aSection();
        PersonId first = fixtures.person(section, PostKind.LEADER_IN_CHARGE);
        PersonId second = fixtures.person(section);
        var post = new Post(PostKind.LEADER_IN_CHARGE, section);

        assertThat(keys(desk.appoint(second, post, Actor.system()))).containsExactly("POST_TAKEN");
        assertThatThrownBy(() -> store.add(second, post, clock.instant()))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(posts.standings(post, clock.instant()))
                .extracting(Standing::person)
                .containsExactly(first);
    }

    @Test
    void the_same_post_twice_or_one_not_held_is_refused() {
        UnitId section = fixtures.aSection();
        PersonId person = fixtures.person(section, PostKind.DRAFTER);

        assertThat(keys(desk.appoint(person, new Post(PostKind.DRAFTER, section), Actor.system())))
                .containsExactly("HELD_ALREADY");
        assertThat(keys(desk.relieve(person, new Post(PostKind.SECTION_HEAD, section), Actor.system())))
                .containsExactly("NOT_HELD");
    }

    @Test
    void only_who_keeps_the_organisation_appoints() {
        UnitId section = fixtures.aSection();
        PersonId head = fixtures.person(section, PostKind.SECTION_HEAD);
        PersonId admin = fixtures.person(section, PostKind.SYSTEM_ADMIN);
        var post = new Post(PostKind.DRAFTER, section);

        assertThat(keys(desk.appoint(head, post, people.actor(head, clock.instant()))))
                .containsExactly("NOT_PERMITTED");
        assertThat(desk.appoint(head, post, people.actor(admin, clock.instant()))
                        .isDone())
                .isTrue();
    }

    @Test
    void a_post_of_tomorrow_is_not_held_today() {
        UnitId section = fixtures.aSection();
        PersonId person = fixtures.person(section);
        var post = new Post(PostKind.DRAFTER, section);
        store.add(person, post, clock.instant().plus(Duration.ofDays(1)));

        assertThat(posts.of(person, clock.instant())).isEmpty();
        assertThat(posts.of(person, clock.instant().plus(Duration.ofDays(2)))).containsExactly(post);
    }

    private UnitId placeOf(PostKind kind) {
        PostRights rights = PostRights.of(kind);
        if (rights.existsIn(org.mingchuang.organization.UnitKind.COMMISSION)) {
            return fixtures.commission();
        }
        if (rights.existsIn(org.mingchuang.organization.UnitKind.SECTION)) {
            return fixtures.aSection();
        }
        return rights.existsIn(org.mingchuang.organization.UnitKind.COMMISSION_OFFICE)
                ? fixtures.office()
                : fixtures.anAffiliatedUnit();
    }

    private static List<String> keys(Outcome<?> outcome) {
        return outcome.refusals().stream()
                .map(Refusal::key)
                .map(key -> key.substring(key.lastIndexOf('.') + 1))
                .toList();
    }
}
