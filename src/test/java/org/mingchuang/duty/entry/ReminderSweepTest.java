package org.mingchuang.duty.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingchuang.approval.AnOffice;
import org.mingchuang.approval.AnOffice.Section;
import org.mingchuang.duty.ADuty;
import org.mingchuang.duty.Bearer;
import org.mingchuang.duty.DutyView;
import org.mingchuang.duty.Proof;
import org.mingchuang.duty.TrialRules;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.organization.People;
import org.mingchuang.organization.Post;
import org.mingchuang.organization.PostKind;
import org.mingchuang.testing.OfficeTest;
import org.mingchuang.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class ReminderSweepTest {

    @Autowired
    ADuty trial;

    @Autowired
    AnOffice office;

    @Autowired
    ReminderSweep sweep;

    @Autowired
    DutyLedger ledger;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    private Section section;

    @BeforeEach
    void opens() {
        clock.set(ADuty.instant("2020-09-29T10:00"));
        section = office.section();
    }

    @AfterEach
    void resets() {
        clock.reset();
    }

    @Test
    void each_reminder_is_told_once_to_whoever_owes_it() {
        DutyView duty = filing();

        sweepAt("2020-10-08T23:59");
        List<String> before = told(duty);
        sweepAt("2020-10-09T08:30");
        sweepAt("2020-10-09T08:31");

        assertThat(before).containsExactly("", "", "");
        assertThat(told(duty)).containsExactly(name(section.drafter()), "", "");
    }

    @Test
    void what_is_late_is_handed_up_post_by_post() {
        DutyView duty = filing();

        sweepAt("2020-10-11T09:00");

        assertThat(ledger.raised(stored(duty))).containsExactly(new Post(PostKind.SECTION_HEAD, section.unit()));
        assertThat(told(duty).getLast()).contains(name(section.drafter()), name(section.head()));
        assertThat(ledger.moves(stored(duty)).getFirst().text()).contains("已报", "负责人");
    }

    @Test
    void after_a_long_stop_one_word_is_said_and_not_a_volley() {
        DutyView duty = filing();

        sweepAt("2020-11-01T09:00");

        assertThat(ledger.reminders(stored(duty)))
                .extracting(ReminderLine::toldAt)
                .doesNotContainNull()
                .containsOnly(ledger.reminders(stored(duty)).getFirst().toldAt());
    }

    @Test
    void what_is_done_is_not_reminded_of() {
        DutyView duty = filing();
        trial.fulfil(duty, Proof.of("已报", ""), office.actor(section.drafter()));

        sweepAt("2020-10-11T09:00");

        assertThat(told(duty)).containsOnly("");
    }

    @Test
    void a_duty_that_nobody_can_do_is_handed_up_with_its_first_reminder() {
        office.relieve(section.drafter(), PostKind.DRAFTER, section.unit());
        DutyView duty = filing();

        sweepAt("2020-10-09T08:30");

        assertThat(ledger.raised(stored(duty))).containsExactly(new Post(PostKind.SECTION_HEAD, section.unit()));
        assertThat(told(duty).getFirst()).isEqualTo(name(section.head()));
    }

    @Test
    void a_head_who_is_away_is_told_together_with_the_delegate() {
        PersonId delegate = office.person("代理人", section.unit());
        clock.set(ADuty.instant("2020-10-09T08:30"));
        office.delegate(section.head(), delegate);
        clock.set(ADuty.instant("2020-09-29T10:00"));
        var head = Bearer.OfPosts.of(new Post(PostKind.SECTION_HEAD, section.unit()));
        DutyView duty = trial.open(TrialRules.FILING, section.unit(), head, "2020-09-29T09:00");

        sweepAt("2020-10-09T08:30");

        assertThat(told(duty).getFirst()).contains(name(delegate));
    }

    @Test
    void who_may_not_do_it_is_not_told() {
        PersonId other = office.person("另一拟稿人", section.unit(), PostKind.DRAFTER);
        var posts = Set.of(new Post(PostKind.DRAFTER, section.unit()));
        DutyView duty = trial.open(
                TrialRules.FILING,
                section.unit(),
                new Bearer.OfPosts(posts, Set.of(section.drafter())),
                "2020-09-29T09:00");

        sweepAt("2020-10-09T08:30");

        assertThat(told(duty).getFirst()).isEqualTo(name(other));
    }

    private DutyView filing() {
        var drafter = Bearer.OfPosts.of(new Post(PostKind.DRAFTER, section.unit()));
        return trial.open(TrialRules.FILING, section.unit(), drafter, "2020-09-29T09:00");
    }

    private void sweepAt(String local) {
        clock.set(ADuty.instant(local));
        sweep.sweep();
    }

    private List<String> told(DutyView duty) {
        return ledger.reminders(stored(duty)).stream().map(ReminderLine::told).toList();
    }

    private Duty stored(DutyView duty) {
        return ledger.find(duty.id().value()).orElseThrow();
    }

    private String name(PersonId person) {
        return people.find(person).orElseThrow().name();
    }
}
