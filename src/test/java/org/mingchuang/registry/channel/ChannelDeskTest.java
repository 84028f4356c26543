package org.mingchuang.registry.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingchuang.approval.AnOffice;
import org.mingchuang.duty.ADuty;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.kernel.StaleVersion;
import org.mingchuang.organization.PersonLeft;
import org.mingchuang.organization.PostKind;
import org.mingchuang.registry.ARegistry;
import org.mingchuang.registry.ARegistry.Sponsor;
import org.mingchuang.registry.ChannelId;
import org.mingchuang.registry.ChannelKind;
import org.mingchuang.registry.ChannelState;
import org.mingchuang.registry.FilingKind;
import org.mingchuang.registry.Platform;
import org.mingchuang.registry.filing.Filing;
import org.mingchuang.registry.filing.FilingReading;
import org.mingchuang.testing.OfficeTest;
import org.mingchuang.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class ChannelDeskTest {

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
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

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
    void one_unit_has_one_account_on_a_platform_unless_it_says_why() {
        registry.active(sponsor);
        ChannelFields second = registry.fields(sponsor);

        assertThat(keys(plan(second, ""))).containsExactly("registry.channel.refusal.SECOND");
        assertThat(plan(second, "另设服务类账号，专供查询").isDone()).isTrue();
    }

    @Test
    void the_same_account_is_not_registered_twice_even_by_another_unit() {
        ChannelFields fields = registry.fields(sponsor);
        registry.active(sponsor, Platform.WECHAT, fields);
        Sponsor other = registry.sponsor();

        var again = desk.plan(
                ChannelKind.ACCOUNT,
                Platform.WECHAT,
                other.unit(),
                registry.fields(other).with(ChannelField.ACCOUNT_NO, fields.of(ChannelField.ACCOUNT_NO)),
                "",
                registry.operator(other));

        assertThat(keys(again)).containsExactly("registry.channel.refusal.SAME_ACCOUNT");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-09-30, EVENT_IN_FUTURE",
        "2010-09-29, EVENT_TOO_OLD",
    })
    void a_change_lies_neither_in_the_future_nor_ten_years_back(LocalDate day, String key) {
        ChannelId id = registry.active(sponsor);

        assertThat(keys(rename(id, "黔江新名", day))).containsExactly("registry.channel.refusal." + key);
        assertThat(filings.of(id)).isEmpty();
    }

    @Test
    void a_change_of_what_is_filed_becomes_a_filing_and_changed_back_it_is_dropped() {
        ChannelId id = registry.active(sponsor);
        String before = channel(id).name();

        rename(id, "黔江新名", TODAY).orElseThrow();
        Filing filing = filings.of(id).getFirst();
        assertThat(filing.kind()).isEqualTo(FilingKind.CHANGE);
        assertThat(filing.changes()).singleElement().satisfies(change -> {
            assertThat(change.before()).isEqualTo(before);
            assertThat(change.after()).isEqualTo("黔江新名");
        });

        rename(id, before, TODAY).orElseThrow();
        assertThat(filings.of(id))
                .singleElement()
                .satisfies(dropped -> assertThat(dropped.state().name()).isEqualTo("DROPPED"));
    }

    @Test
    void a_change_of_what_is_not_filed_needs_no_filing() {
        ChannelId id = registry.active(sponsor);
        Channel channel = channel(id);

        desk.edit(
                        id,
                        channel.version(),
                        channel.fields().with(ChannelField.FOLLOWERS, "12034"),
                        "",
                        TODAY,
                        "",
                        operator)
                .orElseThrow();

        assertThat(filings.of(id)).isEmpty();
    }

    @Test
    void two_who_edit_at_once_do_not_overwrite_each_other() {
        ChannelId id = registry.active(sponsor);
        long seen = channel(id).version();
        rename(id, "先改的", TODAY).orElseThrow();

        assertThatThrownBy(() -> desk.edit(
                        id, seen, channel(id).fields().with(ChannelField.NAME, "后改的"), "", TODAY, "改名", operator))
                .isInstanceOf(StaleVersion.class);
        assertThat(channel(id).name()).isEqualTo("先改的");
    }

    @Test
    void a_person_who_leaves_leaves_a_vacancy_and_a_filing_that_waits_for_the_successor() {
        ChannelId id = registry.active(sponsor);
        clock.reset();

        transaction.executeWithoutResult(status -> events.publishEvent(
                new PersonLeft(sponsor.operator(), "运维", sponsor.unit(), clock.instant(), Actor.system())));

        Awaitility.await().until(() -> channel(id).hasVacancy());
        Filing filing = filings.of(id).getFirst();
        assertThat(filing.reason()).contains("离岗");
        assertThat(filing.changes()).singleElement().satisfies(change -> {
            assertThat(change.field()).isEqualTo(ChannelField.OPERATOR);
            assertThat(change.after()).isEmpty();
        });
        var successor = office.person("继任", sponsor.unit(), PostKind.UNIT_OPERATOR);
        Channel vacant = channel(id);
        desk.edit(
                        id,
                        vacant.version(),
                        vacant.fields().with(ChannelField.OPERATOR, ARegistry.number(successor)),
                        "",
                        LocalDate.now(clock),
                        "继任到岗",
                        registry.officer())
                .orElseThrow();
        assertThat(filings.of(id))
                .singleElement()
                .satisfies(joined -> assertThat(joined.changes())
                        .singleElement()
                        .satisfies(change -> assertThat(change.after()).isEqualTo(ARegistry.number(successor))));
    }

    @ParameterizedTest
    @CsvSource({"密码：Zjw-2020-abcd", "password=Zjw2020abcd", "登录口令是12345678", "登录密码 Abc12345", "pwd=Abc1"})
    void a_password_has_no_place_in_the_register(String text) {
        var refused = plan(registry.fields(sponsor).with(ChannelField.PURPOSE, text), "");

        assertThat(keys(refused)).containsExactly("registry.field.refusal.PASSWORD");
    }

    @Test
    void a_site_goes_off_line_once_a_year_and_thirty_days_at_most() {
        ChannelId id = registry.activeSite(sponsor);

        assertThat(keys(suspend(id, TODAY.plusDays(30)))).containsExactly("registry.channel.refusal.TOO_LONG_OFFLINE");
        suspend(id, TODAY.plusDays(29)).orElseThrow();
        assertThat(channel(id).state()).isEqualTo(ChannelState.OFFLINE);
        closings.resume(id, channel(id).version(), operator).orElseThrow();
        assertThat(keys(suspend(id, TODAY.plusDays(2)))).containsExactly("registry.channel.refusal.OFFLINE_ALREADY");
    }

    @Test
    void what_was_consented_to_is_changed_only_by_asking_again() {
        ChannelId id = registry.approved(sponsor);
        Channel approved = channel(id);

        assertThat(keys(desk.register(id, approved.version(), TODAY.minusDays(1), operator)))
                .contains("registry.channel.refusal.BEFORE_APPROVAL");
        desk.edit(
                        id,
                        approved.version(),
                        approved.fields().with(ChannelField.ACCOUNT_NO, "gh_given" + id.value()),
                        "",
                        TODAY,
                        "",
                        operator)
                .orElseThrow();
        assertThat(channel(id).state()).isEqualTo(ChannelState.APPROVED);
        rename(id, "另一个名称", TODAY).orElseThrow();
        assertThat(channel(id).state()).isEqualTo(ChannelState.PLANNED);
    }

    @Test
    void the_public_notice_cannot_be_dated_back() {
        ChannelId id = registry.active(sponsor);

        assertThat(keys(closings.announceClosing(id, channel(id).version(), TODAY.minusDays(31), "停止运维", operator)))
                .containsExactly("registry.channel.refusal.NOTICE_BACKDATED");
    }

    @Test
    void another_unit_s_operator_is_refused() {
        ChannelId id = registry.active(sponsor);
        Actor stranger = registry.operator(registry.sponsor());

        assertThat(keys(closings.announceClosing(id, channel(id).version(), TODAY, "停止运维", stranger)))
                .containsExactly("registry.channel.refusal.NOT_PERMITTED");
        assertThat(keys(desk.record(
                        ChannelKind.ACCOUNT, Platform.WEIBO, sponsor.unit(), registry.fields(sponsor), "", operator)))
                .contains("registry.channel.refusal.NOT_PERMITTED");
    }

    private Outcome<ChannelId> plan(ChannelFields fields, String exception) {
        return desk.plan(ChannelKind.ACCOUNT, Platform.WECHAT, sponsor.unit(), fields, exception, operator);
    }

    private Outcome<ChannelId> rename(ChannelId id, String name, LocalDate day) {
        Channel channel = channel(id);
        ChannelFields fields = channel.fields().with(ChannelField.NAME, name);
        return desk.edit(id, channel.version(), fields, "", day, "改名", operator);
    }

    private Outcome<ChannelId> suspend(ChannelId id, LocalDate until) {
        return closings.suspend(id, channel(id).version(), TODAY, until, "机房改造", operator);
    }

    private Channel channel(ChannelId id) {
        return channels.find(id).orElseThrow();
    }

    private static List<String> keys(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::key).toList();
    }
}
