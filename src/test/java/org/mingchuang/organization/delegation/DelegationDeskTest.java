package org.mingchuang.organization.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.OrganizationFixtures;
import org.mingchuang.organization.People;
import org.mingchuang.organization.PersonView;
import org.mingchuang.organization.Post;
import org.mingchuang.organization.PostKind;
import org.mingchuang.organization.Posts;
import org.mingchuang.organization.Standing;
import org.mingchuang.testing.OfficeTest;
import org.mingchuang.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** Who signs for an absent holder, on real PostgreSQL. */
@OfficeTest
class DelegationDeskTest {

    @Autowired
    private DelegationDesk desk;

    @Autowired
    private DelegationStore store;

    @Autowired
    private Posts posts;

    @Autowired
    private People people;

    @Autowired
    private OrganizationFixtures fixtures;

    @Autowired
    private TestClock clock;

    private UnitId section = new UnitId(0);
    private PersonId head = new PersonId(0);
    private PersonId deputy = new PersonId(0);
    private Instant now = Instant.EPOCH;

    @BeforeEach
    void aSectionWithAHeadAndADeputy() {
        section = fixtures.aSection();
        head = fixtures.person(section, PostKind.SECTION_HEAD);
        deputy = fixtures.person(section, PostKind.DRAFTER);
        now = clock.instant();
    }

    @Test
    void a_signature_in_the_absence_shows_both_names_and_the_right_ends_by_itself() {
        delegate(0, 7);
        var post = new Post(PostKind.SECTION_HEAD, section);
        String names = name(deputy) + "（代" + name(head) + "）";

        List<Standing> during = posts.standings(post, days(3));
        List<Standing> after = posts.standings(post, days(7));

        assertThat(during).extracting(Standing::signature).containsExactly(name(head), names);
        assertThat(people.actor(deputy, days(3)).may(Permission.SIGN, section)).isTrue();
        assertThat(after).extracting(Standing::signature).containsExactly(name(head));
        assertThat(people.actor(deputy, days(7)).may(Permission.SIGN)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0,7,done",
        "1,2,PERIOD_OVERLAPS",
        "7,9,PERIOD_OVERLAPS",
        "8,12,PERIOD_OVERLAPS",
        "10,12,done",
        "3,3,PERIOD_REVERSED",
        "5,4,PERIOD_REVERSED",
        "-9,-8,PERIOD_PAST",
        "12,400,PERIOD_TOO_LONG"
    })
    void a_period_is_taken_or_refused(int from, int until, String expected) {
        if (!expected.equals("done") || from == 10) {
            delegate(0, 10).orElseThrow();
        }

        Outcome<PersonId> outcome = delegate(from, until);

        assertThat(outcome.isDone() ? List.of("done") : keys(outcome)).containsExactly(expected);
    }

    @ParameterizedTest
    @EnumSource(
            value = PostKind.class,
            names = {"SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDITOR"})
    void an_administrator_neither_stands_in_nor_delegates(PostKind kind) {
        PersonId admin = fixtures.person(section, kind);

        assertThat(keys(desk.delegate(head, admin, days(0), days(1), "出差", Actor.system())))
                .containsExactly("DELEGATE_IS_ADMINISTRATOR");
        assertThat(keys(desk.delegate(admin, deputy, days(0), days(1), "出差", Actor.system())))
                .containsExactly("NOTHING_TO_DELEGATE");
    }

    @Test
    void oneself_nobody_and_no_reason_are_refused() {
        assertThat(keys(desk.delegate(head, head, days(0), days(1), "出差", Actor.system())))
                .containsExactly("DELEGATE_IS_HOLDER");
        assertThat(keys(desk.delegate(head, new PersonId(0), days(0), days(1), "出差", Actor.system())))
                .containsExactly("DELEGATE_MISSING");
        assertThat(keys(desk.delegate(head, deputy, days(0), days(1), " ", Actor.system())))
                .containsExactly("REASON_MISSING");
        assertThat(keys(desk.delegate(deputy, head, days(0), days(1), "出差", Actor.system())))
                .containsExactly("NOTHING_TO_DELEGATE");
    }

    @Test
    void who_stands_in_for_others_does_not_pass_it_on_in_the_same_days() {
        PersonId leader = fixtures.person(section, PostKind.LEADER_IN_CHARGE);
        desk.delegate(leader, head, days(0), days(10), "出差", Actor.system()).orElseThrow();

        assertThat(keys(desk.delegate(head, deputy, days(5), days(6), "培训", Actor.system())))
                .containsExactly("HOLDER_STANDS_IN");
        assertThat(keys(desk.delegate(head, deputy, days(10), days(12), "培训", Actor.system())))
                .isEmpty();
    }

    @Test
    void who_is_away_does_not_stand_in_for_others_in_the_same_days() {
        PersonId leader = fixtures.person(section, PostKind.LEADER_IN_CHARGE);
        delegate(0, 10);

        assertThat(keys(desk.delegate(leader, head, days(5), days(6), "出差", Actor.system())))
                .containsExactly("DELEGATE_AWAY");
        assertThat(desk.delegate(leader, head, days(10), days(12), "出差", Actor.system())
                        .isDone())
                .isTrue();
    }

    @Test
    void rights_that_were_lent_are_not_lent_on() {
        PersonId leader = fixtures.person(section, PostKind.LEADER_IN_CHARGE);
        desk.delegate(leader, head, days(0), days(3), "出差", Actor.system()).orElseThrow();
        PersonId third = fixtures.person(section);
        store.add(head, third, days(0), days(3), "同时外出");

        assertThat(posts.of(third, days(1))).containsExactly(new Post(PostKind.SECTION_HEAD, section));
    }

    @Test
    void the_holder_ends_it_early_and_a_stranger_does_not() {
        delegate(0, 7);
        Delegation running = store.of(head).getFirst();
        Actor stranger = people.actor(deputy, now);
        Actor holder = people.actor(head, now);
        clock.advance(Duration.ofMinutes(1));

        Outcome<PersonId> refused = desk.end(running.id(), running.version(), stranger);
        Outcome<PersonId> ended = desk.end(running.id(), running.version(), holder);

        assertThat(keys(refused)).containsExactly("NOT_PERMITTED");
        assertThat(ended.isDone()).isTrue();
        assertThat(posts.of(deputy, clock.instant())).containsExactly(new Post(PostKind.DRAFTER, section));
        assertThat(keys(desk.end(running.id(), running.version() + 1, holder))).containsExactly("OVER_ALREADY");
        clock.reset();
    }

    private Outcome<PersonId> delegate(int from, int until) {
        return desk.delegate(head, deputy, days(from), days(until), "参加培训", people.actor(head, now));
    }

    private Instant days(int count) {
        return now.plus(Duration.ofDays(count));
    }

    private String name(PersonId person) {
        return people.find(person).map(PersonView::name).orElseThrow();
    }

    private static List<String> keys(Outcome<?> outcome) {
        return outcome.refusals().stream()
                .map(Refusal::key)
                .map(key -> key.substring(key.lastIndexOf('.') + 1))
                .toList();
    }
}
