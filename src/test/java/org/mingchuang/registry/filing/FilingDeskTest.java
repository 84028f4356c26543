package org.mingchuang.registry.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingchuang.approval.AnOffice;
import org.mingchuang.duty.ADuty;
import org.mingchuang.duty.Duties;
import org.mingchuang.duty.DutyState;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.registry.ARegistry;
import org.mingchuang.registry.ARegistry.Sponsor;
import org.mingchuang.registry.ChannelId;
import org.mingchuang.registry.FilingKind;
import org.mingchuang.registry.channel.ChannelActivation;
import org.mingchuang.registry.channel.ChannelDesk;
import org.mingchuang.registry.channel.ChannelField;
import org.mingchuang.registry.channel.ClosingDesk;
import org.mingchuang.testing.OfficeTest;
import org.mingchuang.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** What is filed, with which clock, and what its papers say afterwards. */
@OfficeTest
class FilingDeskTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 9, 29);

    @Autowired
    ARegistry registry;

    @Autowired
    AnOffice office;

    @Autowired
    ChannelDesk channels;

    @Autowired
    ClosingDesk closings;

    @Autowired
    ChannelActivation stored;

    @Autowired
    FilingDesk desk;

    @Autowired
    FilingReading reading;

    @Autowired
    FilingLetters letters;

    @Autowired
    Duties duties;

    @Autowired
    TestClock clock;

    private Actor operator;
    private ChannelId id;

    @BeforeEach
    void aChannel() {
        office.longStanding();
        clock.set(ADuty.instant("2020-09-29T10:00"));
        Sponsor sponsor = registry.sponsor();
        operator = registry.operator(sponsor);
        id = registry.active(sponsor);
    }

    @AfterEach
    void resets() {
        clock.reset();
    }

    @Test
    void an_earlier_event_that_joins_moves_the_clock_and_asks_for_the_reason_of_lateness() {
        change("黔江新名", TODAY);
        assertThat(due()).isEqualTo("2020-10-09 24:00");

        change("黔江再改名", LocalDate.of(2020, 9, 21));

        assertThat(filings()).hasSize(1);
        assertThat(due()).isEqualTo("2020-09-23 24:00");
        Filing late = filings().getFirst();
        assertThat(keys(desk.submit(late.id(), late.version(), "改名", "", operator)))
                .containsExactly("registry.filing.refusal.LATE_REASON_MISSING");
    }

    @Test
    void an_earlier_event_does_not_hide_behind_a_filing_that_was_sent_back() {
        change("黔江新名", TODAY);
        Filing first = filings().getFirst();
        desk.submit(first.id(), first.version(), "改名", "", operator).orElseThrow();
        desk.sendBack(first.id(), filings().getFirst().version(), "缺说明", registry.officer())
                .orElseThrow();

        change("黔江再改名", LocalDate.of(2020, 9, 21));

        assertThat(filings())
                .hasSize(2)
                .first()
                .satisfies(own -> assertThat(own.eventOn()).isEqualTo(LocalDate.of(2020, 9, 21)));
    }

    @Test
    void what_was_filed_before_the_closing_can_still_be_handed_in_with_a_vacancy() {
        change("黔江新名", TODAY);
        Filing change = filings().getFirst();
        closings.suspend(id, version(), TODAY, TODAY.plusDays(3), "升级", operator)
                .orElseThrow();
        closings.resume(id, version(), operator).orElseThrow();
        closings.announceClosing(id, version(), TODAY, "职能划转", operator).orElseThrow();
        clock.set(ADuty.instant("2020-10-29T10:00"));
        closings.close(id, version(), LocalDate.of(2020, 10, 29), operator).orElseThrow();

        Filing offline = filings().stream()
                .filter(filing -> filing.kind() == FilingKind.OFFLINE)
                .findFirst()
                .orElseThrow();

        assertThat(offline.reason()).isEqualTo("升级（下线至 2020-10-02）");
        assertThat(desk.submit(offline.id(), offline.version(), offline.reason(), "经办人休假", operator)
                        .isDone())
                .isTrue();
        assertThat(duties.of(change.id().subject()))
                .singleElement()
                .satisfies(duty -> assertThat(duty.state()).isEqualTo(DutyState.DROPPED));
    }

    @Test
    void papers_stay_as_they_were_handed_in() throws IOException {
        change("黔江新名", TODAY);
        Filing filing = filings().getFirst();
        desk.submit(filing.id(), filing.version(), "改名", "", operator).orElseThrow();
        assertThat(FilingLetters.hasLetter(filings().getFirst())).isFalse();
        desk.accept(filing.id(), filings().getFirst().version(), "", registry.officer())
                .orElseThrow();
        desk.attach(
                        filing.id(),
                        filings().getFirst().version(),
                        "回执.txt",
                        new ByteArrayInputStream("收到".getBytes(StandardCharsets.UTF_8)),
                        registry.officer())
                .orElseThrow();
        change("后来的名称", TODAY);

        var letter = letters.letter(filings().stream()
                .filter(each -> each.id().equals(filing.id()))
                .findFirst()
                .orElseThrow());

        assertThat(letter.title()).contains("“黔江新名”").doesNotContain("后来的名称");
        assertThat(letter.attachments()).hasSize(1);
    }

    @Test
    void the_clock_of_freshness_is_not_wound_up_by_announcing_a_closing_and_taking_it_back() {
        clock.set(ADuty.instant("2020-10-10T10:00"));
        closings.announceClosing(id, version(), LocalDate.of(2020, 10, 10), "拟关停", operator)
                .orElseThrow();

        closings.keep(id, version(), "继续运行", operator).orElseThrow();

        assertThat(duties.running("registry.freshness", id.subject())
                        .orElseThrow()
                        .from())
                .isBetween(ADuty.instant("2020-09-29T10:00"), ADuty.instant("2020-09-29T10:05"));
    }

    private void change(String name, LocalDate day) {
        var channel = stored.of(id);
        channels.edit(id, channel.version(), channel.fields().with(ChannelField.NAME, name), "", day, "改名", operator)
                .orElseThrow();
    }

    private String due() {
        return duties.running("registry.filing", filings().getFirst().id().subject())
                .orElseThrow()
                .dueText();
    }

    private List<Filing> filings() {
        return reading.of(id);
    }

    private long version() {
        return stored.of(id).version();
    }

    private static List<String> keys(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::key).toList();
    }
}
