package org.mingchuang.registry.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingchuang.registry.filing.AFiling.aFiling;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Grant;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.registry.channel.AChannel;

class FilingPolicyTest {

    private static final Set<FilingAct> SPONSOR_S = EnumSet.of(FilingAct.EDIT, FilingAct.SUBMIT);
    private static final Set<FilingAct> OFFICE_S = EnumSet.complementOf(EnumSet.of(FilingAct.DROP));

    @ParameterizedTest
    @EnumSource
    void the_sponsor_hands_in_and_does_nothing_else(FilingAct act) {
        Actor sponsor = who(new Grant(Permission.FILE_CHANNELS, AChannel.SPONSOR));

        assertThat(FilingPolicy.may(sponsor, act, aFiling(FilingState.DRAFT))).isEqualTo(SPONSOR_S.contains(act));
    }

    @ParameterizedTest
    @EnumSource
    void the_office_checks_and_passes_on_and_may_stand_in_for_the_sponsor(FilingAct act) {
        Actor office = who(Grant.everywhere(Permission.MANAGE_CHANNELS));

        assertThat(FilingPolicy.may(office, act, aFiling(FilingState.DRAFT))).isEqualTo(OFFICE_S.contains(act));
    }

    @Test
    void who_handed_it_in_does_not_accept_it_but_may_send_it_back() {
        Actor office = who(Grant.everywhere(Permission.MANAGE_CHANNELS));
        Filing draft = aFiling(FilingState.DRAFT);
        Filing own = draft.perform(FilingAct.SUBMIT, draft.trace().submitted(Instant.EPOCH, office));

        assertThat(FilingPolicy.may(office, FilingAct.ACCEPT, own)).isFalse();
        assertThat(FilingPolicy.may(office, FilingAct.SEND_BACK, own)).isTrue();
        assertThat(FilingPolicy.may(office, FilingAct.ACCEPT, aFiling(FilingState.SUBMITTED)))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void others_do_nothing(FilingAct act) {
        Actor stranger = who(new Grant(Permission.FILE_CHANNELS, new UnitId(99)));
        Actor watcher = who(new Grant(Permission.WATCH_DUTIES, AChannel.SPONSOR));

        assertThat(FilingPolicy.may(stranger, act, aFiling(FilingState.DRAFT))).isFalse();
        assertThat(FilingPolicy.mayRead(stranger, aFiling(FilingState.DRAFT))).isFalse();
        assertThat(FilingPolicy.may(watcher, act, aFiling(FilingState.DRAFT))).isFalse();
        assertThat(FilingPolicy.mayRead(watcher, aFiling(FilingState.DRAFT))).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void materials_come_from_the_sponsor_before_and_proofs_from_the_office_after(FilingState state) {
        Actor sponsor = who(new Grant(Permission.FILE_CHANNELS, AChannel.SPONSOR));
        Actor office = who(Grant.everywhere(Permission.MANAGE_CHANNELS));
        boolean before = state == FilingState.DRAFT || state == FilingState.SENT_BACK;
        boolean after =
                state == FilingState.ACCEPTED || state == FilingState.PASSED_ON || state == FilingState.CONFIRMED;

        assertThat(FilingPolicy.mayAttach(sponsor, aFiling(state))).isEqualTo(before);
        assertThat(FilingPolicy.mayAttach(office, aFiling(state))).isEqualTo(before || after);
    }

    private static Actor who(Grant... grants) {
        return new Actor(new PersonId(7), "某人", AChannel.SPONSOR, Set.of(grants), "127.0.0.1");
    }
}
