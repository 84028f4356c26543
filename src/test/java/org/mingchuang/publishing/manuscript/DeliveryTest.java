package org.mingchuang.publishing.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingchuang.audit.AuditTrail;
import org.mingchuang.audit.FactView;
import org.mingchuang.publishing.ManuscriptId;
import org.mingchuang.publishing.PublishingFixtures;
import org.mingchuang.publishing.PublishingFixtures.Draft;
import org.mingchuang.publishing.Releases;
import org.mingchuang.publishing.TextMother;
import org.mingchuang.publishing.TrialOutlet;
import org.mingchuang.testing.OfficeTest;
import org.mingchuang.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class DeliveryTest {

    @Autowired
    ManuscriptDesk desk;

    @Autowired
    DeliveryDesk deliveryDesk;

    @Autowired
    DeliveryStore deliveries;

    @Autowired
    DeliveryRound round;

    @Autowired
    Outlets outlets;

    @Autowired
    ManuscriptStore manuscripts;

    @Autowired
    Releases releases;

    @Autowired
    PublishingFixtures publishing;

    @Autowired
    TrialOutlet outlet;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @AfterEach
    void theRealTimeAgain() {
        clock.reset();
    }

    @Test
    void what_was_signed_goes_out_at_once_and_once() {
        Draft draft = publishing.published();

        assertThat(outlet.calls(draft.id())).isEqualTo(1);
        soon().untilAsserted(() -> assertThat(found(draft.id()).state()).isEqualTo(ManuscriptState.PUBLISHED));
        assertThat(releases.find(draft.id()).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void a_failed_delivery_is_told_and_tried_again_until_it_succeeds() {
        Draft draft = publishing.aDraft();
        outlet.failFor(
                draft.id(),
                new UncheckedIOException(new FileSystemException("/site", null, "No space left on device")));
        publishing.signed(draft);
        soon().until(() -> line(draft.id()).delivery().attempts() > 0);

        assertThat(line(draft.id()).delivery().lastError()).startsWith("磁盘空间已满");
        assertThat(line(draft.id()).doneAt()).isNull();

        outlet.recover(draft.id());
        deliveryDesk.retry(draft.id(), draft.by()).orElseThrow();
        publishing.awaitVersion(draft.id(), 1);
        soon().until(() -> line(draft.id()).doneAt() != null);
        assertThat(line(draft.id()).delivery().lastError()).isEmpty();
    }

    @Test
    void a_failing_outlet_is_tried_again_by_itself_after_a_growing_while() {
        Draft draft = publishing.aDraft();
        outlet.failFor(draft.id(), new IllegalStateException("试验故障"));
        publishing.signed(draft);
        soon().until(() -> line(draft.id()).delivery().attempts() == 1);

        clock.advance(Duration.ofSeconds(2));
        soon().until(() -> line(draft.id()).delivery().attempts() == 2);
        outlet.recover(draft.id());
        clock.advance(Duration.ofSeconds(4));

        publishing.awaitVersion(draft.id(), 1);
        assertThat(outlet.calls(draft.id())).isEqualTo(3);
    }

    @Test
    void a_text_changed_behind_the_systems_back_is_never_published() {
        Instant planned = clock.instant().plus(Duration.ofHours(2));
        Draft draft = publishing.aDraft(
                publishing.aSection(),
                TextMother.news("计划发布的稿件")
                        .home(publishing.aColumn())
                        .plannedAt(planned)
                        .text());
        publishing.signed(draft);
        soon().until(() -> !deliveries.of(draft.id()).isEmpty());
        tamper(draft.id());

        clock.set(planned.plusSeconds(60));

        soon().until(() -> deliveries.of(draft.id()).stream().allMatch(line -> line.cancelledAt() != null));
        assertThat(deliveries.of(draft.id())).hasSameSizeAs(outlets.all());
        assertThat(outlet.calls(draft.id())).isZero();
        assertThat(releases.find(draft.id())).isEmpty();
        assertThat(acts(draft.id())).contains("未经签发，拒绝发布").doesNotContain("发布");
    }

    @Test
    void a_planned_text_waits_for_its_minute() {
        Instant planned = clock.instant().plus(Duration.ofHours(1)).truncatedTo(ChronoUnit.MINUTES);
        Draft draft = publishing.aDraft(
                publishing.aSection(),
                TextMother.news("明早发布")
                        .home(publishing.aColumn())
                        .plannedAt(planned)
                        .text());
        publishing.signed(draft);
        soon().until(() -> found(draft.id()).state() == ManuscriptState.SIGNED);
        assertThat(line(draft.id()).delivery().dueAt()).isEqualTo(planned);

        clock.set(planned.minusSeconds(30));
        carryOutAll();
        assertThat(outlet.calls(draft.id())).isZero();

        clock.set(planned);
        publishing.awaitVersion(draft.id(), 1);
        assertThat(outlet.out(draft.id()).orElseThrow().publishedAt()).isBetween(planned, planned.plusSeconds(60));
    }

    @Test
    void an_edit_after_the_signature_takes_the_planned_publication_back() {
        Instant planned = clock.instant().plus(Duration.ofHours(1));
        var planning = TextMother.news("先签后改").home(publishing.aColumn()).plannedAt(planned);
        Draft draft = publishing.aDraft(publishing.aSection(), planning.text());
        publishing.signed(draft);
        soon().until(() -> found(draft.id()).state() == ManuscriptState.SIGNED);

        desk.save(draft.id(), 1, planning.title("改过的标题").text(), draft.by()).orElseThrow();
        clock.set(planned.plusSeconds(120));

        assertThat(deliveries.of(draft.id())).allMatch(line -> line.cancelledAt() != null);
        assertThat(stateOf(draft.id())).isEqualTo(ManuscriptState.DRAFT);
        assertThat(outlet.calls(draft.id())).isZero();
    }

    @Test
    void the_live_version_stays_until_the_next_one_is_signed_and_keeps_its_date() {
        Draft draft = publishing.published();
        soon().until(() -> found(draft.id()).publishedAt() != null);
        Instant first = found(draft.id()).publishedAt();
        var better = outletText(draft).title("更正后的标题").text();

        int second = desk.save(draft.id(), 1, better, draft.by()).orElseThrow();

        assertThat(releases.find(draft.id()).orElseThrow().version()).isEqualTo(1);
        publishing.published(draft.at(second));
        soon().untilAsserted(() ->
                assertThat(releases.find(draft.id()).orElseThrow().title()).isEqualTo("更正后的标题"));
        assertThat(found(draft.id()).publishedAt()).isEqualTo(first);
    }

    @Test
    void withdrawal_takes_effect_while_a_newer_version_is_in_review() {
        Draft draft = publishing.published();
        soon().until(() -> found(draft.id()).state() == ManuscriptState.PUBLISHED);
        int second = desk.save(draft.id(), 1, outletText(draft).title("新稿").text(), draft.by())
                .orElseThrow();
        publishing.submitted(draft.at(second));

        desk.withdraw(draft.id(), 1, "数据有误", publishing.withdrawer()).orElseThrow();

        soon().until(() -> outlet.out(draft.id()).isEmpty());
        soon().until(() -> releases.find(draft.id()).isEmpty());
        assertThat(found(draft.id()).state()).isEqualTo(ManuscriptState.IN_REVIEW);
        assertThat(acts(draft.id())).contains("撤稿");
    }

    @Test
    void a_withdrawal_needs_its_permission_and_a_reason() {
        Draft draft = publishing.published();
        soon().until(() -> found(draft.id()).state() == ManuscriptState.PUBLISHED);

        assertThat(desk.withdraw(draft.id(), 1, "不想发了", draft.by()).refusals())
                .extracting("key")
                .containsExactly("publishing.manuscript.refusal.WITHDRAWAL_NOT_PERMITTED");
        assertThat(desk.withdraw(draft.id(), 1, " ", publishing.withdrawer()).refusals())
                .extracting("key")
                .containsExactly("publishing.manuscript.refusal.REASON_MISSING");
    }

    @Test
    void what_was_withdrawn_comes_back_only_by_a_new_signature() {
        Draft draft = publishing.published();
        soon().until(() -> found(draft.id()).state() == ManuscriptState.PUBLISHED);
        var text = outletText(draft);
        desk.withdraw(draft.id(), 1, "核实数据", publishing.withdrawer()).orElseThrow();
        soon().until(() -> outlet.out(draft.id()).isEmpty());

        assertThat(desk.submit(draft.id(), 1, draft.by()).isDone()).isFalse();

        int second =
                desk.save(draft.id(), 1, text.title("核实后").text(), draft.by()).orElseThrow();
        publishing.published(draft.at(second));
    }

    private void carryOutAll() {
        boolean more = true;
        while (more) {
            more = round.carryOutOne();
        }
    }

    private TextMother outletText(Draft draft) {
        var item = outlet.out(draft.id()).orElseThrow();
        return TextMother.news(item.title()).home(item.home());
    }

    private ManuscriptState stateOf(ManuscriptId id) {
        return found(id).state();
    }

    private void tamper(ManuscriptId id) {
        database.sql("alter table publishing_version disable trigger publishing_version_unchanged")
                .update();
        database.sql(
                        "update publishing_version set text = jsonb_set(text, '{title}', '\"被篡改\"') where manuscript = :id")
                .param("id", id.value())
                .update();
        database.sql("alter table publishing_version enable trigger publishing_version_unchanged")
                .update();
    }

    private DeliveryStore.DeliveryLine line(ManuscriptId id) {
        return deliveries.of(id).stream()
                .filter(line -> line.delivery().outlet().equals("trial"))
                .findFirst()
                .orElseThrow();
    }

    private Manuscript found(ManuscriptId id) {
        return manuscripts.find(id).orElseThrow();
    }

    private List<String> acts(ManuscriptId id) {
        return trail.of(id.subject()).stream().map(FactView::act).toList();
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .ignoreExceptions();
    }
}
