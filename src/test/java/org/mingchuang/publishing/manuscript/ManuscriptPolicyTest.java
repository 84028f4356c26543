package org.mingchuang.publishing.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingchuang.publishing.manuscript.ManuscriptFixtures.SECTION;
import static org.mingchuang.publishing.manuscript.ManuscriptFixtures.aManuscript;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Grant;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.UnitId;

class ManuscriptPolicyTest {

    private static final UnitId OTHER = new UnitId(12);

    @ParameterizedTest
    @EnumSource
    void somebody_without_a_post_may_do_nothing(ManuscriptAct act) {
        assertThat(ManuscriptPolicy.may(who(), act, aManuscript(ManuscriptState.DRAFT)))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void a_writer_of_another_unit_may_do_nothing(ManuscriptAct act) {
        Actor stranger = who(
                new Grant(Permission.WRITE_MANUSCRIPTS, OTHER),
                new Grant(Permission.READ_MANUSCRIPTS, OTHER),
                new Grant(Permission.WITHDRAW, OTHER));

        assertThat(ManuscriptPolicy.may(stranger, act, aManuscript(ManuscriptState.DRAFT)))
                .isFalse();
        assertThat(ManuscriptPolicy.mayRead(stranger, aManuscript(ManuscriptState.DRAFT)))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"SAVE", "SUBMIT", "RECALL", "DISCARD", "RESTORE"})
    void a_writer_of_the_unit_writes(ManuscriptAct act) {
        Actor writer = who(new Grant(Permission.WRITE_MANUSCRIPTS, SECTION));

        assertThat(ManuscriptPolicy.may(writer, act, aManuscript(ManuscriptState.DRAFT)))
                .isTrue();
        assertThat(ManuscriptPolicy.may(writer, ManuscriptAct.WITHDRAW, aManuscript(ManuscriptState.PUBLISHED)))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"SEND_BACK", "SIGN", "PUBLISH"})
    void nobody_signs_or_publishes_by_hand(ManuscriptAct act) {
        Actor everything = who(
                Grant.everywhere(Permission.WRITE_MANUSCRIPTS),
                Grant.everywhere(Permission.SIGN),
                Grant.everywhere(Permission.WITHDRAW));

        assertThat(ManuscriptPolicy.may(everything, act, aManuscript(ManuscriptState.IN_REVIEW)))
                .isFalse();
    }

    @Test
    void who_may_withdraw_reads_what_was_signed_but_no_drafts() {
        Actor officeHead = who(Grant.everywhere(Permission.WITHDRAW));
        Manuscript published = aManuscript(ManuscriptState.SIGNED).out(1, Instant.EPOCH);

        assertThat(ManuscriptPolicy.mayReadSigned(officeHead, published)).isTrue();
        assertThat(ManuscriptPolicy.mayRead(officeHead, published)).isFalse();
        assertThat(ManuscriptPolicy.mayReadSigned(who(Grant.everywhere(Permission.SIGN)), published))
                .isFalse();
    }

    private static Actor who(Grant... grants) {
        return new Actor(new PersonId(21), "龚某", SECTION, Set.of(grants), "127.0.0.1");
    }
}
