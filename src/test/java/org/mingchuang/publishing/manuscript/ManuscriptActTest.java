package org.mingchuang.publishing.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingchuang.publishing.manuscript.ManuscriptFixtures.aManuscript;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ManuscriptActTest {

    private static final Instant NOW = Instant.parse("2020-08-12T01:30:00Z");

    private static final Map<ManuscriptState, Set<ManuscriptAct>> POSSIBLE = Map.of(
            ManuscriptState.DRAFT, EnumSet.of(ManuscriptAct.SAVE, ManuscriptAct.SUBMIT, ManuscriptAct.DISCARD),
            ManuscriptState.IN_REVIEW, EnumSet.of(ManuscriptAct.RECALL, ManuscriptAct.SEND_BACK, ManuscriptAct.SIGN),
            ManuscriptState.SENT_BACK, EnumSet.of(ManuscriptAct.SAVE, ManuscriptAct.SUBMIT, ManuscriptAct.DISCARD),
            ManuscriptState.SIGNED, EnumSet.of(ManuscriptAct.SAVE, ManuscriptAct.PUBLISH, ManuscriptAct.WITHDRAW),
            ManuscriptState.PUBLISHED, EnumSet.of(ManuscriptAct.SAVE, ManuscriptAct.WITHDRAW),
            ManuscriptState.WITHDRAWN, EnumSet.of(ManuscriptAct.SAVE),
            ManuscriptState.DISCARDED, EnumSet.of(ManuscriptAct.RESTORE));

    @ParameterizedTest
    @EnumSource
    void each_pair_of_state_and_act_is_as_the_table_says(ManuscriptState state) {
        for (ManuscriptAct act : ManuscriptAct.values()) {
            assertThat(act.isPossibleFrom(state))
                    .as("%s from %s", act, state)
                    .isEqualTo(POSSIBLE.getOrDefault(state, Set.of()).contains(act));
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_state_is_left_and_entered(ManuscriptState state) {
        boolean left = EnumSet.allOf(ManuscriptAct.class).stream().anyMatch(act -> act.isPossibleFrom(state));
        boolean entered = EnumSet.allOf(ManuscriptAct.class).stream().anyMatch(act -> act.to() == state);

        assertThat(left).isTrue();
        assertThat(entered).isTrue();
    }

    @Test
    void an_act_that_is_not_possible_is_a_bug() {
        Manuscript discarded = aManuscript(ManuscriptState.DISCARDED);

        assertThatThrownBy(() -> discarded.perform(ManuscriptAct.SAVE, NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void editing_what_is_out_leaves_it_out() {
        Manuscript live = aManuscript(ManuscriptState.SIGNED).out(1, NOW);

        Manuscript edited = live.saved(live.kind(), "新标题", live.home(), NOW);

        assertThat(edited.state()).isEqualTo(ManuscriptState.DRAFT);
        assertThat(edited.working()).isEqualTo(2);
        assertThat(edited.live()).isEqualTo(1);
        assertThat(edited.may(ManuscriptAct.WITHDRAW)).isTrue();
    }

    @Test
    void the_first_publication_keeps_its_date() {
        Manuscript first = aManuscript(ManuscriptState.SIGNED).out(1, NOW);

        Manuscript second = first.out(1, NOW.plusSeconds(86_400));

        assertThat(second.publishedAt()).isEqualTo(NOW);
    }

    @Test
    void what_was_public_once_is_not_discarded() {
        Manuscript withdrawn = aManuscript(ManuscriptState.SIGNED).out(1, NOW).withdrawn("数字有误", NOW);
        Manuscript draft = withdrawn.saved(withdrawn.kind(), "改后", withdrawn.home(), NOW);

        assertThat(draft.may(ManuscriptAct.DISCARD)).isFalse();
        assertThat(draft.withdrawnFor()).isEqualTo("数字有误");
    }
}
