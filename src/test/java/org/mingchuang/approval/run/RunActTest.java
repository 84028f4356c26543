package org.mingchuang.approval.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingchuang.approval.RunState.OPEN;
import static org.mingchuang.approval.RunState.PASSED;
import static org.mingchuang.approval.RunState.RECALLED;
import static org.mingchuang.approval.RunState.SENT_BACK;
import static org.mingchuang.approval.RunState.VOIDED;
import static org.mingchuang.approval.run.RunAct.APPROVE;
import static org.mingchuang.approval.run.RunAct.ESCALATE;
import static org.mingchuang.approval.run.RunAct.RECALL;
import static org.mingchuang.approval.run.RunAct.RELEASE;
import static org.mingchuang.approval.run.RunAct.RETURN;
import static org.mingchuang.approval.run.RunAct.SEND_BACK;
import static org.mingchuang.approval.run.RunAct.VOID;
import static org.mingchuang.approval.run.RunFixtures.MORNING;
import static org.mingchuang.approval.run.RunFixtures.aRunThatIs;
import static org.mingchuang.approval.run.RunFixtures.signer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingchuang.approval.RunState;

class RunActTest {

    private static final Map<RunState, Map<RunAct, RunState>> TABLE = Map.of(
            OPEN,
            Map.of(
                    APPROVE, OPEN,
                    RELEASE, PASSED,
                    ESCALATE, OPEN,
                    RETURN, OPEN,
                    SEND_BACK, SENT_BACK,
                    RECALL, RECALLED,
                    VOID, VOIDED),
            PASSED,
            Map.of(VOID, VOIDED),
            SENT_BACK,
            Map.of(),
            RECALLED,
            Map.of(),
            VOIDED,
            Map.of());

    @ParameterizedTest
    @EnumSource(RunState.class)
    void every_act_in_every_state_leads_where_the_table_says_or_nowhere(RunState state) {
        for (RunAct act : RunAct.values()) {
            var expected =
                    Optional.ofNullable(TABLE.getOrDefault(state, Map.of()).get(act));

            assertThat(act.next(state)).as("%s in %s", act, state).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource(RunState.class)
    void every_state_but_the_first_can_be_entered(RunState state) {
        assertThat(Arrays.stream(RunAct.values())
                        .flatMap(act -> Arrays.stream(RunState.values()).flatMap(from -> act.next(from).stream())))
                .contains(state);
    }

    @ParameterizedTest
    @EnumSource(
            value = RunState.class,
            names = {"OPEN"},
            mode = EnumSource.Mode.EXCLUDE)
    void an_ended_run_takes_no_decision(RunState state) {
        Run run = aRunThatIs(state);

        assertThatThrownBy(() -> run.recall(signer(RunFixtures.SUBMITTER), MORNING))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> run.sendBack(signer(RunFixtures.LEADER), "退回", MORNING))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void only_signatures_bar_their_signer_from_the_other_steps() {
        assertThat(Arrays.stream(RunAct.values()).filter(RunAct::isSignature))
                .containsExactly(APPROVE, RELEASE, ESCALATE);
    }

    @ParameterizedTest
    @EnumSource(RunAct.class)
    void every_act_has_its_texts(RunAct act) {
        var texts = ResourceBundle.getBundle("messages/approval", Locale.ROOT);

        assertThat(texts.getString("approval.run.act." + act)).isNotBlank();
        assertThat(texts.getString("approval.run.decision." + act)).isNotBlank();
    }
}
