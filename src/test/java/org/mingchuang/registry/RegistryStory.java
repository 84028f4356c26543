package org.mingchuang.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingchuang.approval.AnOffice;
import org.mingchuang.audit.AuditTrail;
import org.mingchuang.audit.FactView;
import org.mingchuang.duty.ADuty;
import org.mingchuang.duty.Duties;
import org.mingchuang.duty.DutyState;
import org.mingchuang.duty.DutyView;
import org.mingchuang.kernel.Actor;
import org.mingchuang.organization.PostKind;
import org.mingchuang.registry.ARegistry.Sponsor;
import org.mingchuang.registry.channel.Channel;
import org.mingchuang.registry.channel.ChannelActivation;
import org.mingchuang.registry.channel.ChannelDesk;
import org.mingchuang.registry.channel.ChannelField;
import org.mingchuang.registry.channel.ChecklistItem;
import org.mingchuang.registry.channel.ClosingDesk;
import org.mingchuang.registry.filing.Filing;
import org.mingchuang.registry.filing.FilingDesk;
import org.mingchuang.registry.filing.FilingReading;
import org.mingchuang.testing.OfficeTest;
import org.mingchuang.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** An account from its opening over National Day 2020 to its cancellation, every deadline by its date. */
@OfficeTest
class RegistryStory {

    @Autowired
    ARegistry registry;

    @Autowired
    AnOffice office;

    @Autowired
    ChannelDesk channels;

    @Autowired
    ClosingDesk closings;

    @Autowired
    FilingDesk filings;

    @Autowired
    FilingReading reading;

    @Autowired
    ChannelActivation stored;

    @Autowired
    Channels directory;

    @Autowired
    Duties duties;

    @Autowired
    AuditTrail trail;

    @Autowired
    TestClock clock;

    @AfterEach
    void resets() {
        clock.reset();
    }

    @Test
    void an_account_is_opened_over_national_day_filed_kept_closed_and_cancelled() {
        office.longStanding();

        // 2020-09-28: consented to before it is registered.
        now("2020-09-28T09:00");
        Sponsor sponsor = registry.sponsor();
        Actor operator = registry.operator(sponsor);
        ChannelId id = registry.approved(sponsor);
        Actor officer = registry.officer();
        assertThat(filingsOf(id)).isEmpty();

        // 2020-09-29 Tue: registered on the platform; 2 working days end on Fri 2020-10-09.
        now("2020-09-29T16:00");
        channels.register(id, channel(id).version(), LocalDate.of(2020, 9, 29), operator)
                .orElseThrow();
        Filing opening = filingsOf(id).getFirst();
        assertThat(open(opening, "registry.filing").dueText()).isEqualTo("2020-10-09 24:00");

        // 2020-10-09: handed in; the office has until Sat 2020-10-10, a make-up workday.
        now("2020-10-09T17:30");
        filings.submit(opening.id(), opening.version(), "新开设", "", operator).orElseThrow();
        assertThat(done(opening, "registry.filing").state()).isEqualTo(DutyState.DONE);
        assertThat(open(opening, "registry.passing-on").dueText()).isEqualTo("2020-10-10 24:00");

        // Sent back and corrected on the 10th: the office's clock begins anew, to Mon 2020-10-12.
        now("2020-10-10T10:00");
        filings.sendBack(opening.id(), filing(opening).version(), "缺认证截图", officer)
                .orElseThrow();
        assertThat(open(opening, "registry.correction").dueText()).isEqualTo("2020-10-12 24:00");
        filings.submit(opening.id(), filing(opening).version(), "新开设，已补认证截图", "", operator)
                .orElseThrow();
        assertThat(open(opening, "registry.passing-on").dueText()).isEqualTo("2020-10-12 24:00");

        filings.accept(opening.id(), filing(opening).version(), "", officer).orElseThrow();
        assertThat(channel(id).state()).isEqualTo(ChannelState.ACTIVE);
        assertThat(directory.inPublic()).extracting(ChannelView::id).contains(id);
        now("2020-10-12T09:00");
        filings.passOn(opening.id(), filing(opening).version(), "黔江建函〔2020〕31号", "机要交换", officer)
                .orElseThrow();
        assertThat(done(opening, "registry.passing-on").state()).isEqualTo(DutyState.DONE);
        now("2020-10-13T09:00");
        filings.confirm(
                        opening.id(),
                        filing(opening).version(),
                        Optional.of(LocalDate.of(2020, 10, 13)),
                        "区政府办公室签收",
                        officer)
                .orElseThrow();

        // 2021-02-09 Tue before Spring Festival: another operator; due on Thu 2021-02-18, handed in late.
        now("2021-02-09T11:00");
        var successor = office.person("新运维", sponsor.unit(), PostKind.UNIT_OPERATOR);
        Channel before = channel(id);
        channels.edit(
                        id,
                        before.version(),
                        before.fields().with(ChannelField.OPERATOR, ARegistry.number(successor)),
                        "",
                        LocalDate.of(2021, 2, 9),
                        "运维人员调整",
                        operator)
                .orElseThrow();
        Filing change = filingsOf(id).getFirst();
        assertThat(change.kind()).isEqualTo(FilingKind.CHANGE);
        assertThat(open(change, "registry.filing").dueText()).isEqualTo("2021-02-18 24:00");
        now("2021-02-19T09:00");
        assertThat(filings.submit(change.id(), change.version(), "运维人员调整", "", operator)
                        .isDone())
                .isFalse();
        filings.submit(change.id(), change.version(), "运维人员调整", "春节假期未及时办理", operator)
                .orElseThrow();
        assertThat(done(change, "registry.filing").state()).isEqualTo(DutyState.DONE_LATE);
        assertThat(done(change, "registry.filing").lateReason()).isEqualTo("春节假期未及时办理");

        // 2021-03-01: the closing is announced; 30 days, so not before 2021-03-31.
        now("2021-03-01T09:00");
        closings.announceClosing(id, channel(id).version(), LocalDate.of(2021, 3, 1), "职能划转，请关注委公众号", operator)
                .orElseThrow();
        now("2021-03-30T09:00");
        assertThat(closings.close(id, channel(id).version(), LocalDate.of(2021, 3, 30), operator)
                        .isDone())
                .isFalse();
        now("2021-03-31T09:00");
        closings.close(id, channel(id).version(), LocalDate.of(2021, 3, 31), operator)
                .orElseThrow();
        Filing closing = filingsOf(id).getFirst();
        // 2021-04-02 Fri, before Tomb-sweeping Day.
        assertThat(open(closing, "registry.filing").dueText()).isEqualTo("2021-04-02 24:00");
        assertThat(directory.inPublic()).extracting(ChannelView::id).doesNotContain(id);

        // 2021-04-02: the list is done item by item, then it is cancelled; due on Wed 2021-04-07.
        now("2021-04-02T15:00");
        assertThat(closings.cancel(id, channel(id).version(), LocalDate.of(2021, 4, 2), operator)
                        .isDone())
                .isFalse();
        Arrays.stream(ChecklistItem.values())
                .forEach(item -> closings.check(id, item, operator).orElseThrow());
        closings.cancel(id, channel(id).version(), LocalDate.of(2021, 4, 2), operator)
                .orElseThrow();
        Filing cancellation = filingsOf(id).getFirst();
        assertThat(open(cancellation, "registry.filing").dueText()).isEqualTo("2021-04-07 24:00");
        assertThat(channel(id).state()).isEqualTo(ChannelState.CANCELLED);
        assertThat(trail.of(id.subject()))
                .extracting(FactView::act)
                .contains("填写拟开设渠道", "报批开设", "批准开设", "登记平台注册", "启用渠道", "修改渠道", "公示关停", "关停", "注销");
    }

    private void now(String local) {
        clock.set(ADuty.instant(local));
    }

    private Channel channel(ChannelId id) {
        return stored.of(id);
    }

    private List<Filing> filingsOf(ChannelId id) {
        return reading.of(id);
    }

    private Filing filing(Filing filing) {
        return reading.of(filing.channel()).stream()
                .filter(each -> each.id().equals(filing.id()))
                .findFirst()
                .orElseThrow();
    }

    private DutyView open(Filing filing, String rule) {
        return duties.running(rule, filing.id().subject()).orElseThrow();
    }

    private DutyView done(Filing filing, String rule) {
        return duties.of(filing.id().subject()).stream()
                .filter(duty -> duty.rule().equals(rule) && !duty.state().isOpen())
                .findFirst()
                .orElseThrow();
    }
}
