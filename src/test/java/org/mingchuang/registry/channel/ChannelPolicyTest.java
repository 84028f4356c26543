package org.mingchuang.registry.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingchuang.registry.channel.AChannel.SPONSOR;
import static org.mingchuang.registry.channel.AChannel.aChannel;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Grant;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.registry.ChannelState;

class ChannelPolicyTest {

    private static final UnitId OTHER = new UnitId(32);

    @ParameterizedTest
    @EnumSource
    void somebody_without_a_post_may_do_nothing(ChannelAct act) {
        assertThat(ChannelPolicy.may(who(), act, aChannel(ChannelState.ACTIVE))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void who_keeps_another_unit_s_channels_may_do_nothing(ChannelAct act) {
        Actor stranger = who(new Grant(Permission.FILE_CHANNELS, OTHER), new Grant(Permission.WATCH_DUTIES, OTHER));

        assertThat(ChannelPolicy.may(stranger, act, aChannel(ChannelState.ACTIVE)))
                .isFalse();
        assertThat(ChannelPolicy.mayRead(stranger, SPONSOR)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void who_only_watches_reads_and_does_nothing(ChannelAct act) {
        Actor watcher = who(new Grant(Permission.WATCH_DUTIES, SPONSOR));

        assertThat(ChannelPolicy.mayRead(watcher, SPONSOR)).isTrue();
        assertThat(ChannelPolicy.may(watcher, act, aChannel(ChannelState.ACTIVE)))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RETURN", "APPROVE", "REVISE", "ACTIVATE"})
    void the_sponsor_and_the_office_act(ChannelAct act) {
        assertThat(ChannelPolicy.may(
                        who(new Grant(Permission.FILE_CHANNELS, SPONSOR)), act, aChannel(ChannelState.ACTIVE)))
                .isTrue();
        assertThat(ChannelPolicy.may(
                        who(Grant.everywhere(Permission.MANAGE_CHANNELS)), act, aChannel(ChannelState.ACTIVE)))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"RETURN", "APPROVE", "REVISE", "ACTIVATE"})
    void what_follows_from_an_approval_or_a_filing_is_done_by_nobody(ChannelAct act) {
        Actor everything =
                who(Grant.everywhere(Permission.FILE_CHANNELS), Grant.everywhere(Permission.MANAGE_CHANNELS));

        assertThat(ChannelPolicy.may(everything, act, aChannel(ChannelState.IN_APPROVAL)))
                .isFalse();
    }

    @Test
    void only_the_office_records_what_stood_before() {
        assertThat(ChannelPolicy.mayManage(who(new Grant(Permission.FILE_CHANNELS, SPONSOR))))
                .isFalse();
    }

    static Actor who(Grant... grants) {
        return new Actor(new PersonId(7), "某人", SPONSOR, Set.of(grants), "127.0.0.1");
    }
}
