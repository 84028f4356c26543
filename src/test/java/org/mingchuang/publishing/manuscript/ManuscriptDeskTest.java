package org.mingchuang.publishing.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingchuang.approval.AnOffice;
import org.mingchuang.approval.Approvals;
import org.mingchuang.approval.Gate;
import org.mingchuang.approval.RunId;
import org.mingchuang.approval.RunState;
import org.mingchuang.approval.RunView;
import org.mingchuang.audit.AuditTrail;
import org.mingchuang.audit.FactView;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.kernel.StaleVersion;
import org.mingchuang.organization.PostKind;
import org.mingchuang.publishing.ManuscriptId;
import org.mingchuang.publishing.ManuscriptKind;
import org.mingchuang.publishing.Manuscripts;
import org.mingchuang.publishing.PublishingFixtures;
import org.mingchuang.publishing.PublishingFixtures.Draft;
import org.mingchuang.publishing.TextMother;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class ManuscriptDeskTest {

    @Autowired
    ManuscriptDesk desk;

    @Autowired
    ManuscriptStore manuscripts;

    @Autowired
    VersionStore versions;

    @Autowired
    PublishingFixtures publishing;

    @Autowired
    AnOffice office;

    @Autowired
    Approvals approvals;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient database;

    @Test
    void each_save_is_a_version_of_its_own_and_leaves_a_fact() {
        Draft draft = publishing.aDraft();

        Outcome<Integer> second = desk.save(draft.id(), 1, changed(draft, "第二稿"), draft.by());

        assertThat(second).isEqualTo(Outcome.done(2));
        assertThat(versions.of(draft.id()))
                .extracting(version -> version.text().title())
                .containsExactly("第二稿", "关于开展房屋安全排查的情况");
        assertThat(acts(draft.id())).containsExactly("新建稿件", "保存稿件", "保存稿件");
    }

    @Test
    void what_has_not_changed_makes_no_new_version() {
        Draft draft = publishing.aDraft();
        Manuscripts.Text text = changed(draft, "第二稿");
        desk.save(draft.id(), 1, text, draft.by()).orElseThrow();

        Outcome<Integer> pressedTwice = desk.save(draft.id(), 1, text, draft.by());

        assertThat(pressedTwice).isEqualTo(Outcome.done(2));
        assertThat(versions.of(draft.id())).hasSize(2);
    }

    @Test
    void a_stale_version_is_refused_and_the_newer_one_stays() {
        Draft draft = publishing.aDraft();
        desk.save(draft.id(), 1, changed(draft, "同事的修改"), draft.by()).orElseThrow();

        assertThatThrownBy(() -> desk.save(draft.id(), 1, changed(draft, "我的修改"), draft.by()))
                .isInstanceOf(StaleVersion.class);
        assertThat(found(draft.id()).title()).isEqualTo("同事的修改");
    }

    @Test
    void nothing_changes_in_review_until_it_is_recalled() {
        Draft draft = publishing.aDraft();
        publishing.submitted(draft);

        assertThat(keys(desk.save(draft.id(), 1, changed(draft, "改一下"), draft.by())))
                .containsExactly("NOT_NOW");

        desk.recall(draft.id(), 1, draft.by()).orElseThrow();
        assertThat(approvals.of(draft.id().subject()).getFirst().state()).isEqualTo(RunState.RECALLED);
        assertThat(desk.save(draft.id(), 1, changed(draft, "改一下"), draft.by())).isEqualTo(Outcome.done(2));
    }

    @Test
    void the_drafter_of_another_unit_may_neither_save_nor_submit() {
        Draft draft = publishing.aDraft();
        Actor stranger = publishing.actor(publishing.aSection().drafter());

        assertThat(keys(desk.save(draft.id(), 1, changed(draft, "别人的"), stranger)))
                .containsExactly("NOT_PERMITTED");
        assertThat(keys(desk.submit(draft.id(), 1, stranger))).containsExactly("NOT_PERMITTED");
        assertThat(keys(desk.open(draft.section().unit(), ManuscriptKind.NEWS, stranger)))
                .containsExactly("NOT_PERMITTED");
    }

    @Test
    void an_empty_draft_can_not_be_submitted_but_given_up() {
        AnOffice.Section section = publishing.aSection();
        Actor drafter = publishing.actor(section.drafter());
        ManuscriptId id =
                desk.open(section.unit(), ManuscriptKind.NOTICE, drafter).orElseThrow();

        assertThat(keys(desk.submit(id, 0, drafter))).containsExactly("TITLE_MISSING");

        desk.discard(id, 0, drafter).orElseThrow();
        assertThat(found(id).state()).isEqualTo(ManuscriptState.DISCARDED);
        assertThat(keys(desk.save(id, 0, TextMother.text("又来", null), drafter))).containsExactly("NOT_NOW");
    }

    @Test
    void everybody_who_wrote_on_it_is_a_writer_of_the_submission() {
        Draft draft = publishing.aDraft();
        Actor second = publishing.actor(publishing.person("同事", draft.section().unit(), PostKind.DRAFTER));
        Actor head = publishing.actor(draft.section().head());
        desk.save(draft.id(), 1, changed(draft, "同事改过"), second).orElseThrow();
        desk.save(draft.id(), 2, changed(draft, "科长也改过"), head).orElseThrow();

        Outcome<?> submitted = desk.submit(draft.id(), 3, draft.by());

        assertThat(submitted.isDone()).isFalse();
        assertThat(found(draft.id()).state()).isEqualTo(ManuscriptState.DRAFT);
    }

    @Test
    void who_wrote_what_is_public_already_does_not_sign_its_successor_either() {
        Draft live = publishing.published();
        AnOffice.Section section = live.section();
        Actor second = publishing.actor(publishing.person("同事", section.unit(), PostKind.DRAFTER));
        desk.save(live.id(), 1, changed(live, "第二版"), second).orElseThrow();
        Manuscripts.Text ready = TextMother.text("第二版定稿", publishing.aColumn());
        desk.save(live.id(), 2, ready, second).orElseThrow();
        office.appoint(section.drafter(), PostKind.SECTION_HEAD, section.unit());
        office.delegate(section.leader(), section.drafter());

        RunId run = desk.submit(live.id(), 3, second).orElseThrow();
        Actor firstWriter = publishing.actor(section.drafter());

        assertThat(keys(approve(run, firstWriter))).containsExactly("OWN_TEXT");
        approve(run, publishing.actor(section.head())).orElseThrow();
        assertThat(keys(approve(run, firstWriter))).containsExactly("OWN_TEXT");
        assertThat(approvals.find(run).orElseThrow().state()).isEqualTo(RunState.OPEN);
    }

    private Outcome<RunView> approve(RunId run, Actor by) {
        long seen = approvals.find(run).orElseThrow().version();
        return approvals.approve(run, seen, "同意", EnumSet.allOf(Gate.class), by);
    }

    @Test
    void a_stored_version_can_not_be_changed_even_in_the_database() {
        Draft draft = publishing.aDraft();

        assertThatThrownBy(() -> database.sql("update publishing_version set text = '{}' where manuscript = :id")
                        .param("id", draft.id().value())
                        .update())
                .hasMessageContaining("versions are never changed");
    }

    private static Manuscripts.Text changed(Draft draft, String title) {
        return TextMother.text(title, null);
    }

    private Manuscript found(ManuscriptId id) {
        return manuscripts.find(id).orElseThrow();
    }

    private List<String> acts(ManuscriptId id) {
        return trail.of(id.subject()).stream().map(FactView::act).toList();
    }

    private static List<String> keys(Outcome<?> outcome) {
        return outcome.refusals().stream()
                .map(Refusal::key)
                .map(key -> key.substring(key.lastIndexOf('.') + 1))
                .toList();
    }
}
