package org.mingchuang.registry.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingchuang.registry.filing.AFiling.aFiling;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FilingActTest {

    private static final Map<FilingState, Set<FilingAct>> POSSIBLE = Map.of(
            FilingState.DRAFT, EnumSet.of(FilingAct.EDIT, FilingAct.SUBMIT, FilingAct.DROP),
            FilingState.SUBMITTED, EnumSet.of(FilingAct.ACCEPT, FilingAct.SEND_BACK),
            FilingState.SENT_BACK, EnumSet.of(FilingAct.EDIT, FilingAct.SUBMIT, FilingAct.DROP),
            FilingState.ACCEPTED, EnumSet.of(FilingAct.PASS_ON, FilingAct.PROVE),
            FilingState.PASSED_ON, EnumSet.of(FilingAct.CONFIRM, FilingAct.PROVE),
            FilingState.CONFIRMED, EnumSet.of(FilingAct.PROVE),
            FilingState.DROPPED, EnumSet.noneOf(FilingAct.class));

    @ParameterizedTest
    @EnumSource
    void each_pair_of_state_and_act_is_as_the_table_says(FilingState state) {
        for (FilingAct act : FilingAct.values()) {
            assertThat(aFiling(state).may(act))
                    .as("%s in %s", act, state)
                    .isEqualTo(POSSIBLE.getOrDefault(state, Set.of()).contains(act));
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_state_stands_in_exactly_one_tab_besides_all_of_them(FilingState state) {
        long tabs = EnumSet.complementOf(EnumSet.of(FilingStage.ALL)).stream()
                .filter(stage -> Set.of(stage.states()).contains(state.name()))
                .count();

        assertThat(tabs).isEqualTo(state == FilingState.DROPPED ? 0 : 1);
        assertThat(FilingStage.ALL.states()).contains(state.name());
    }

    @Test
    void an_act_that_is_not_possible_is_a_bug() {
        Filing dropped = aFiling(FilingState.DROPPED);

        assertThatThrownBy(() -> dropped.perform(FilingAct.SUBMIT, dropped.trace()))
                .isInstanceOf(IllegalStateException.class);
    }
}
