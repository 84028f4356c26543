package org.mingchuang.publishing.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingchuang.approval.AnOffice;
import org.mingchuang.approval.spi.SubmittedSubject.CheckLine;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.proofing.Category;
import org.mingchuang.proofing.Remark;
import org.mingchuang.proofing.RulingKind;
import org.mingchuang.proofing.Severity;
import org.mingchuang.publishing.PublishingFixtures;
import org.mingchuang.publishing.PublishingFixtures.Draft;
import org.mingchuang.publishing.TextMother;
import org.mingchuang.testing.OfficeTest;
import org.mingchuang.web.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the check finds in a manuscript, and who may let it stand. */
@OfficeTest
class ContentCheckTest {

    private static final String PHONE = "<p>联系人手机13912345678，请及时联系。</p>";

    @Autowired
    PublishingFixtures publishing;

    @Autowired
    ContentCheck check;

    @Autowired
    ManuscriptDesk desk;

    @Autowired
    ManuscriptStore manuscripts;

    @Autowired
    VersionStore versions;

    @Autowired
    DeliveryDesk deliveries;

    @Autowired
    AnOffice office;

    @Autowired
    JdbcClient database;

    @Autowired
    Texts texts;

    @Test
    void the_gravest_comes_first_with_its_place() {
        var remarks = whileWriting("关于上级布署的通知", PHONE + "<ul><li>各科室要抓好落实。</li></ul>");

        assertThat(remarks.getFirst().isStop()).isTrue();
        assertThat(remarks.getFirst().located().found()).isEqualTo("13912345678");
        assertThat(remarks.getFirst().located().before()).isEqualTo("联系人手机");
        assertThat(remarks).anySatisfy(remark -> {
            assertThat(remark.located().part().label()).isEqualTo("标题");
            assertThat(remark.located().found()).isEqualTo("布署");
            assertThat(remark.finding().suggestion()).isEqualTo("部署");
        });
    }

    @Test
    void words_in_nested_blocks_and_in_alternative_texts_are_found_once() {
        assertThat(whileWriting(
                        "",
                        "<table><tr><td><p>上级布署</p></td></tr></table><ul><li>甲<ul><li>上级布署</li></ul></li></ul>"
                                + "<p><img src='/office/files/1' alt='工作布署会'></p>"))
                .hasSize(3);
    }

    @Test
    void a_clean_text_has_no_findings() {
        assertThat(whileWriting("关于开展节前安全检查的通知", "<p>各科室、直属单位：</p><p>请于2020年9月25日前完成自查。</p>"))
                .isEmpty();
    }

    @Test
    void what_must_not_be_public_is_not_submitted_until_somebody_who_did_not_write_it_lets_it_pass() {
        Draft draft = aDraft(PHONE);
        String mark = current(draft).getFirst().mark();
        Actor head = office.actor(draft.section().head());

        assertThat(keys(desk.submit(draft.id(), 1, draft.by()))).containsExactly("publishing.check.refusal.STOPS");
        assertThat(keys(rule(draft, mark, RulingKind.WAIVED, "公开的值班电话", draft.by())))
                .containsExactly("proofing.refusal.STOP");
        assertThat(rule(draft, mark, RulingKind.FALSE_ALARM, "", draft.by()).isDone())
                .isTrue();
        assertThat(keys(desk.submit(draft.id(), 1, draft.by()))).containsExactly("publishing.check.refusal.STOPS");
        assertThat(keys(rule(draft, mark, RulingKind.WAIVED, " ", head)))
                .containsExactly("proofing.refusal.REASON_MISSING");
        rule(draft, mark, RulingKind.WAIVED, "值班手机，已公开", head).orElseThrow();
        desk.submit(draft.id(), 1, draft.by()).orElseThrow();

        List<CheckLine> seen = check.forSigners(version(draft));
        assertThat(seen).singleElement().satisfies(line -> {
            assertThat(line.open()).isFalse();
            assertThat(line.said()).contains("不作修改", head.name(), "值班手机，已公开");
        });
    }

    @Test
    void the_head_does_not_let_pass_what_he_wrote_himself() {
        Draft draft = aDraft(PHONE);
        Actor head = office.actor(draft.section().head());
        desk.save(draft.id(), 1, TextMother.news("改写").body(PHONE).text(), head).orElseThrow();
        String mark = current(draft).getFirst().mark();

        assertThat(keys(rule(draft, mark, RulingKind.WAIVED, "可以公开", head))).containsExactly("proofing.refusal.STOP");
    }

    @Test
    void what_was_said_holds_for_later_versions_as_long_as_the_words_around_it_are_the_same() {
        Draft draft = aDraft("<p>按照上级布署开展排查。</p>");
        String mark = current(draft).getFirst().mark();
        rule(draft, mark, RulingKind.WAIVED, "引用原文", draft.by()).orElseThrow();

        save(draft, 1, "<p>按照上级布署开展排查。</p><p>本周完成。</p>");
        assertThat(current(draft)).singleElement().matches(remark -> !remark.isOpen());
        save(draft, 2, "<p>再次按照局里布署展开工作。</p>");
        assertThat(current(draft)).singleElement().matches(Remark::isOpen);
        assertThat(keys(rule(draft, mark, RulingKind.WAIVED, "引用原文", draft.by())))
                .containsExactly("proofing.refusal.GONE");
    }

    @Test
    void what_is_found_just_before_it_goes_out_holds_it_back_until_it_is_let_pass() {
        Draft draft = aDraft(PHONE);
        String mark = current(draft).getFirst().mark();
        Actor head = office.actor(draft.section().head());
        rule(draft, mark, RulingKind.WAIVED, "值班手机", head).orElseThrow();
        var run = publishing.submitted(draft);
        check.takeBack(manuscript(draft), mark, head);

        publishing.approved(draft, run);

        await().atMost(Duration.ofSeconds(20)).until(() -> fault(draft).contains("发布前检查发现 1 处不得公开的内容"));
        assertThat(manuscript(draft).isLive()).isFalse();
        rule(draft, mark, RulingKind.WAIVED, "值班手机", head).orElseThrow();
        deliveries.retry(draft.id(), draft.by()).orElseThrow();
        publishing.awaitVersion(draft.id(), 1);
        assertThat(database.sql("""
                                select string_agg(stage, ',' order by id) from proofing_inspection
                                where subject_kind = 'publishing.manuscript' and subject_id = :id
                                """)
                        .param("id", Long.toString(draft.id().value()))
                        .query(String.class)
                        .single())
                .isEqualTo("SUBMISSION,RELEASE");
    }

    @Test
    void personal_data_is_not_copied_into_the_register_of_findings() {
        Draft draft = aDraft(PHONE);
        String mark = current(draft).getFirst().mark();
        rule(draft, mark, RulingKind.UPHELD, "", draft.by()).orElseThrow();

        assertThat(database.sql("select found from proofing_ruling where mark = :mark and subject_id = :id")
                        .param("mark", mark)
                        .param("id", Long.toString(draft.id().value()))
                        .query(String.class)
                        .single())
                .isEqualTo("13*******78");
    }

    @Test
    void attachments_are_read_too() {
        Draft draft = aDraft("<p>见附件。</p>");
        var file = publishing.aDocument(draft.id(), "名单.txt", "张三 13912345678\n", draft.by());
        desk.save(
                        draft.id(),
                        1,
                        TextMother.news("名单")
                                .body("<p>见附件。</p>")
                                .attachments(file.id())
                                .text(),
                        draft.by())
                .orElseThrow();

        assertThat(current(draft)).anySatisfy(remark -> {
            assertThat(remark.isStop()).isTrue();
            assertThat(remark.located().part().label()).isEqualTo("附件“名单.txt”");
        });
    }

    @Test
    void each_category_and_severity_has_its_text() {
        assertThat(Arrays.stream(Category.values()).map(each -> texts.of("proofing.category", each)))
                .doesNotContain("");
        assertThat(Arrays.stream(Severity.values()).map(each -> texts.of("proofing.severity", each)))
                .doesNotContain("");
        assertThat(Arrays.stream(RulingKind.values()).map(each -> texts.of("proofing.ruling", each)))
                .doesNotContain("");
    }

    private List<Remark> whileWriting(String title, String body) {
        return check.whileWriting(manuscript(publishing.aDraft()), title, "", body);
    }

    private Draft aDraft(String body) {
        return publishing.aDraft(
                publishing.aSection(),
                TextMother.news("值班安排").body(body).home(publishing.aColumn()).text());
    }

    private void save(Draft draft, int seen, String body) {
        desk.save(draft.id(), seen, TextMother.news("值班安排").body(body).text(), draft.by())
                .orElseThrow();
    }

    private List<Remark> current(Draft draft) {
        return check.of(version(draft));
    }

    private Outcome<?> rule(Draft draft, String mark, RulingKind kind, String reason, Actor by) {
        return check.rule(manuscript(draft), version(draft), mark, kind, reason, by);
    }

    private Version version(Draft draft) {
        return versions.find(draft.id(), manuscript(draft).working()).orElseThrow();
    }

    private Manuscript manuscript(Draft draft) {
        return manuscripts.find(draft.id()).orElseThrow();
    }

    private String fault(Draft draft) {
        return database.sql("select coalesce(max(last_error), '') from publishing_delivery where manuscript = :id")
                .param("id", draft.id().value())
                .query(String.class)
                .single();
    }

    private static List<String> keys(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::key).toList();
    }
}
