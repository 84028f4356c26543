package org.mingchuang.registry.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingchuang.approval.AnOffice;
import org.mingchuang.audit.AuditTrail;
import org.mingchuang.duty.ADuty;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.registry.ARegistry;
import org.mingchuang.registry.ARegistry.Sponsor;
import org.mingchuang.registry.ChannelId;
import org.mingchuang.registry.ChannelKind;
import org.mingchuang.registry.ChannelState;
import org.mingchuang.registry.FilingKind;
import org.mingchuang.registry.Platform;
import org.mingchuang.registry.filing.Filing;
import org.mingchuang.registry.filing.FilingDesk;
import org.mingchuang.registry.filing.FilingReading;
import org.mingchuang.testing.OfficeTest;
import org.mingchuang.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** What the register refuses, and what it keeps of each change. */
@OfficeTest
class RegisterRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 9, 29);

    @Autowired
    ARegistry registry;

    @Autowired
    AnOffice office;

    @Autowired
    ChannelDesk desk;

    @Autowired
    ClosingDesk closings;

    @Autowired
    ChannelStore channels;

    @Autowired
    FilingReading filings;

    @Autowired
    FilingDesk handedIn;

    @Autowired
    AuditTrail trail;

    @Autowired
    TestClock clock;

    private Sponsor sponsor;
    private Actor operator;

    @BeforeEach
    void people() {
        office.longStanding();
        clock.set(ADuty.instant("2020-09-29T10:00"));
        sponsor = registry.sponsor();
        operator = registry.operator(sponsor);
    }

    @AfterEach
    void resets() {
        clock.reset();
    }

    @Test
    void what_stands_on_the_platform_is_closed_and_filed_not_given_up() {
        ChannelId id = registry.approved(sponsor);
        desk.register(id, channel(id).version(), TODAY, operator).orElseThrow();

        assertThat(keys(desk.giveUp(id, channel(id).version(), "不开了", operator)))
                .containsExactly("registry.channel.refusal.NOT_NOW");
        closings.close(id, channel(id).version(), TODAY, operator).orElseThrow();

        assertThat(channel(id).state()).isEqualTo(ChannelState.CLOSED);
        assertThat(filings.of(id))
                .extracting(Filing::kind)
                .containsExactlyInAnyOrder(FilingKind.OPENING, FilingKind.CLOSING);
    }

    @Test
    void what_stood_before_goes_in_only_with_its_earlier_filing_and_a_sound_contract() {
        Actor officer = registry.officer();
        ChannelFields fields = registry.fields(sponsor)
                .with(ChannelField.OPENED_ON, "1800-01-01")
                .with(ChannelField.OPERATION, "CONTRACTED")
                .with(ChannelField.CONTRACTOR, "某公司")
                .with(ChannelField.CONTRACT_NO, "1")
                .with(ChannelField.CONTRACT_UNTIL, "2020-01-01")
                .with(ChannelField.SECRECY_AGREEMENT, "NO");

        assertThat(keys(desk.record(ChannelKind.ACCOUNT, Platform.WECHAT, sponsor.unit(), fields, "", officer)))
                .containsExactlyInAnyOrder(
                        "registry.field.refusal.SECRECY_AGREEMENT",
                        "registry.channel.refusal.OPENED_ON",
                        "registry.channel.refusal.EARLIER_FILING",
                        "registry.channel.refusal.CONTRACT_OVER");
    }

    @Test
    void the_named_persons_are_of_the_unit_and_events_follow_the_opening() {
        ChannelFields strangers = registry.fields(sponsor)
                .with(ChannelField.OPERATOR, ARegistry.number(registry.sponsor().operator()));
        ChannelId id = registry.approved(sponsor);
        desk.register(id, channel(id).version(), TODAY, operator).orElseThrow();
        Filing opening = filings.of(id).getFirst();
        handedIn.submit(opening.id(), opening.version(), "新开设", "", operator).orElseThrow();
        handedIn.accept(opening.id(), filings.of(id).getFirst().version(), "", registry.officer())
                .orElseThrow();

        assertThat(keys(plan(strangers, "另设"))).contains("registry.field.refusal.STRANGER");
        assertThat(keys(rename(id, "黔江新名", TODAY.minusDays(1))))
                .containsExactly("registry.channel.refusal.BEFORE_OPENING");
    }

    @Test
    void the_trail_says_what_was_changed_and_an_edit_without_a_change_is_none() {
        ChannelId id = registry.active(sponsor);
        long before = channel(id).version();
        String name = channel(id).name();

        rename(id, name, TODAY).orElseThrow();
        assertThat(channel(id).version()).isEqualTo(before);
        rename(id, "黔江新名", TODAY).orElseThrow();

        assertThat(trail.of(id.subject()))
                .filteredOn(fact -> fact.act().equals("修改渠道"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.details()).containsEntry("名称", name + " → 黔江新名"));
    }

    private Outcome<ChannelId> plan(ChannelFields fields, String exception) {
        return desk.plan(ChannelKind.ACCOUNT, Platform.WECHAT, sponsor.unit(), fields, exception, operator);
    }

    private Outcome<ChannelId> rename(ChannelId id, String name, LocalDate day) {
        Channel channel = channel(id);
        ChannelFields fields = channel.fields().with(ChannelField.NAME, name);
        return desk.edit(id, channel.version(), fields, "", day, "改名", operator);
    }

    private Channel channel(ChannelId id) {
        return channels.find(id).orElseThrow();
    }

    private static List<String> keys(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::key).toList();
    }
}
