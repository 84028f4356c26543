package org.mingchuang.approval.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingchuang.approval.run.RunFixtures.AGREED;
import static org.mingchuang.approval.run.RunFixtures.HEAD;
import static org.mingchuang.approval.run.RunFixtures.LEADER;
import static org.mingchuang.approval.run.RunFixtures.MORNING;
import static org.mingchuang.approval.run.RunFixtures.PRINCIPAL;
import static org.mingchuang.approval.run.RunFixtures.aCheckedRun;
import static org.mingchuang.approval.run.RunFixtures.aSubmittedRun;
import static org.mingchuang.approval.run.RunFixtures.anEscalatedRun;
import static org.mingchuang.approval.run.RunFixtures.persons;
import static org.mingchuang.approval.run.RunFixtures.signer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingchuang.approval.RunState;

class RunTest {

    @Test
    void a_run_passes_with_the_signature_of_the_last_step() {
        Run run = aCheckedRun();

        run.approve(signer(LEADER), AGREED, MORNING);

        assertThat(run.state()).isEqualTo(RunState.PASSED);
        assertThat(run.decisions()).extracting(Decision::act).containsExactly(RunAct.APPROVE, RunAct.RELEASE);
        assertThat(run.position().endedAt()).isEqualTo(MORNING);
    }

    @Test
    void after_escalation_only_the_principal_leaders_step_releases() {
        Run run = anEscalatedRun();

        assertThat(run.step().name()).isEqualTo("主要领导审签");
        assertThat(run.approval()).isEqualTo(RunAct.RELEASE);
        assertThat(run.mayBeEscalated()).isFalse();

        run.approve(signer(PRINCIPAL), AGREED, MORNING);

        assertThat(run.state()).isEqualTo(RunState.PASSED);
    }

    @Test
    void an_escalation_outlives_being_returned() {
        Run run = anEscalatedRun();

        run.returnTo(2, signer(PRINCIPAL), "再核实", MORNING);

        assertThat(run.approval()).isEqualTo(RunAct.APPROVE);
        run.approve(signer(LEADER), AGREED, MORNING);
        assertThat(run.step().name()).isEqualTo("主要领导审签");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void a_return_goes_on_from_the_earlier_step_in_a_new_round(int toStep) {
        Run run = anEscalatedRun();

        run.returnTo(toStep, signer(PRINCIPAL), "再核实", MORNING);

        assertThat(run.position().step()).isEqualTo(toStep);
        assertThat(run.position().round()).isEqualTo(2);
        assertThat(run.state()).isEqualTo(RunState.OPEN);
        assertThat(run.standingSignatures().keySet()).allMatch(step -> step < toStep);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 2, 3})
    void a_return_to_no_earlier_step_is_a_bug(int toStep) {
        Run run = aCheckedRun();

        assertThatThrownBy(() -> run.returnTo(toStep, signer(LEADER), "退回", MORNING))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(run.decisions()).hasSize(1);
    }

    @Test
    void sending_back_to_the_drafter_ends_the_run() {
        Run run = aCheckedRun();

        run.sendBack(signer(LEADER), "依据不足", MORNING);

        assertThat(run.state()).isEqualTo(RunState.SENT_BACK);
        assertThat(run.decisions().getLast().verdict().opinion()).isEqualTo("依据不足");
    }

    @Test
    void whoever_returned_may_sign_the_own_step_later() {
        Run run = aCheckedRun();

        run.returnTo(1, signer(LEADER), "再核实", MORNING);
        run.approve(signer(HEAD), AGREED, MORNING);

        assertThat(run.signers()).isEqualTo(persons(HEAD));
    }

    @Test
    void writers_and_the_submitter_are_the_authors() {
        assertThat(aSubmittedRun().authors()).isEqualTo(persons(RunFixtures.WRITER, RunFixtures.SUBMITTER));
    }

    @Test
    void the_list_of_decisions_can_not_be_changed_from_outside() {
        Run run = aCheckedRun();

        assertThatThrownBy(() -> run.decisions().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
