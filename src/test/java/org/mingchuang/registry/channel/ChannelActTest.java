package org.mingchuang.registry.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingchuang.registry.channel.AChannel.aChannel;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingchuang.registry.ChannelState;

class ChannelActTest {

    private static final Map<ChannelState, Set<ChannelAct>> POSSIBLE = Map.of(
            ChannelState.PLANNED, EnumSet.of(ChannelAct.EDIT, ChannelAct.SUBMIT, ChannelAct.GIVE_UP),
            ChannelState.IN_APPROVAL, EnumSet.of(ChannelAct.RETURN, ChannelAct.APPROVE),
            ChannelState.APPROVED,
                    EnumSet.of(ChannelAct.EDIT, ChannelAct.REVISE, ChannelAct.REGISTER, ChannelAct.GIVE_UP),
            ChannelState.REGISTERED, EnumSet.of(ChannelAct.EDIT, ChannelAct.ACTIVATE, ChannelAct.CLOSE),
            ChannelState.ACTIVE, EnumSet.of(ChannelAct.EDIT, ChannelAct.SUSPEND, ChannelAct.ANNOUNCE_CLOSING),
            ChannelState.OFFLINE, EnumSet.of(ChannelAct.EDIT, ChannelAct.RESUME),
            ChannelState.CLOSING, EnumSet.of(ChannelAct.EDIT, ChannelAct.KEEP, ChannelAct.CLOSE),
            ChannelState.CLOSED, EnumSet.of(ChannelAct.CANCEL),
            ChannelState.CANCELLED, EnumSet.noneOf(ChannelAct.class),
            ChannelState.GIVEN_UP, EnumSet.noneOf(ChannelAct.class));

    @ParameterizedTest
    @EnumSource
    void each_pair_of_state_and_act_is_as_the_table_says(ChannelState state) {
        assertThat(ChannelAct.possible(state)).isEqualTo(POSSIBLE.get(state));
    }

    @ParameterizedTest
    @EnumSource
    void each_state_but_the_first_is_entered_by_some_act(ChannelState state) {
        boolean entered = EnumSet.allOf(ChannelAct.class).stream()
                .filter(act -> act != ChannelAct.EDIT)
                .anyMatch(act -> EnumSet.allOf(ChannelState.class).stream()
                        .anyMatch(from -> act.next(from).filter(state::equals).isPresent()));

        assertThat(entered || state == ChannelState.PLANNED).isTrue();
    }

    @Test
    void an_act_that_is_not_possible_is_a_bug() {
        Channel cancelled = aChannel(ChannelState.CANCELLED);

        assertThatThrownBy(() -> cancelled.perform(ChannelAct.EDIT)).isInstanceOf(IllegalStateException.class);
    }
}
