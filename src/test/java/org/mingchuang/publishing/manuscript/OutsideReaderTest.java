package org.mingchuang.publishing.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.mingchuang.approval.ABrowser;
import org.mingchuang.approval.AnOffice;
import org.mingchuang.approval.Approvals;
import org.mingchuang.approval.Gate;
import org.mingchuang.approval.RunId;
import org.mingchuang.approval.RunView;
import org.mingchuang.files.StoredFile;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.organization.PostKind;
import org.mingchuang.publishing.ColumnId;
import org.mingchuang.publishing.PublishingFixtures;
import org.mingchuang.publishing.PublishingFixtures.Draft;
import org.mingchuang.publishing.TextMother;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What is out, or was signed, is read by more people than the draft that follows it. */
@OfficeTest
class OutsideReaderTest {

    private static final String PUBLIC_TITLE = "关于开展房屋安全排查的情况";

    @Autowired
    PublishingFixtures publishing;

    @Autowired
    ManuscriptDesk desk;

    @Autowired
    Approvals approvals;

    @Autowired
    AnOffice office;

    @Autowired
    ABrowser browser;

    @Test
    void who_withdraws_reads_the_public_version_and_never_the_draft_after_it() throws Exception {
        Draft live = publishing.published();
        ColumnId draftColumn = publishing.aColumn();
        redraft(live, draftColumn);
        PersonId withdrawer = office.officeHead();
        String address = addressOf(live);

        assertThat(text(withdrawer, address))
                .contains(PUBLIC_TITLE, "近日开展了排查", "第 1 版")
                .doesNotContain("未签发", "第 2 版");
        assertThat(text(withdrawer, address + "/withdrawal"))
                .contains(PUBLIC_TITLE)
                .doesNotContain("未签发");
        assertThat(status(withdrawer, address + "/versions/1")).isEqualTo(200);
        assertThat(status(withdrawer, address + "/versions/1/preview")).isEqualTo(200);
        assertThat(status(withdrawer, address + "/versions/2")).isEqualTo(404);
        assertThat(status(withdrawer, address + "/versions/2/preview")).isEqualTo(404);
    }

    @Test
    void lists_and_exports_name_the_public_title_to_who_may_not_read_the_draft() throws Exception {
        Draft live = publishing.published();
        ColumnId draftColumn = publishing.aColumn();
        redraft(live, draftColumn);
        PersonId withdrawer = office.officeHead();
        String narrowed = "?whose=unit&unit=" + live.section().unit().value();

        String export = load(withdrawer, "/office/manuscripts/export" + narrowed);

        assertThat(export).contains(PUBLIC_TITLE).doesNotContain("未签发");
        assertThat(text(withdrawer, "/office/manuscripts" + narrowed + "&q=未签发"))
                .doesNotContain(PUBLIC_TITLE);
        assertThat(load(withdrawer, "/office/manuscripts/export" + narrowed + "&column=" + draftColumn.value()))
                .doesNotContain(PUBLIC_TITLE);
        assertThat(load(live.section().head(), "/office/manuscripts/export" + narrowed))
                .contains("未签发");
    }

    @Test
    void who_signed_once_reads_what_was_submitted_then_and_no_later_draft() throws Exception {
        Draft draft = publishing.aDraft();
        AnOffice.Section section = draft.section();
        PersonId former = office.person("前任", section.unit(), PostKind.SECTION_HEAD);
        RunId run = publishing.submitted(draft);
        RunView checked = approvals
                .approve(run, 1, "同意", EnumSet.allOf(Gate.class), publishing.actor(former))
                .orElseThrow();
        assertThat(checked.signatures()).hasSize(1);
        office.relieve(former, PostKind.SECTION_HEAD, section.unit());
        desk.recall(draft.id(), 1, draft.by()).orElseThrow();
        redraft(draft, publishing.aColumn());
        String address = addressOf(draft);

        assertThat(text(former, "/office/approvals/" + run.value()))
                .contains(PUBLIC_TITLE)
                .doesNotContain("未签发");
        assertThat(text(former, address)).contains(PUBLIC_TITLE).doesNotContain("未签发");
        assertThat(status(former, address + "/versions/2")).isEqualTo(404);
    }

    @Test
    void a_later_submission_of_the_same_item_stays_closed_to_who_withdraws_until_it_is_signed() throws Exception {
        Draft live = publishing.published();
        redraft(live, publishing.aColumn());
        RunId run = desk.submit(live.id(), 2, live.by()).orElseThrow();

        assertThat(status(office.officeHead(), "/office/approvals/" + run.value()))
                .isEqualTo(403);
    }

    @Test
    void a_file_of_the_draft_is_not_handed_to_who_reads_the_public_version_only() throws Exception {
        Draft live = publishing.published();
        StoredFile file = publishing.aDocument(live.id(), "未签发.txt", "未签发的附件", live.by());
        desk.save(live.id(), 1, TextMother.news("未签发的标题").attachments(file.id()).text(), live.by())
                .orElseThrow();
        String address = "/office/files/" + file.id().value();

        assertThat(status(office.officeHead(), address)).isEqualTo(404);
        assertThat(status(live.section().drafter(), address)).isEqualTo(200);
    }

    private void redraft(Draft draft, ColumnId column) {
        desk.save(
                        draft.id(),
                        draft.version(),
                        TextMother.news("未签发的标题")
                                .body("<p>未签发的正文</p>")
                                .home(column)
                                .text(),
                        draft.by())
                .orElseThrow();
    }

    private static String addressOf(Draft draft) {
        return "/office/manuscripts/" + draft.id().value();
    }

    private String text(PersonId person, String address) throws IOException {
        return browser.of(person).open(address).asNormalizedText();
    }

    private String load(PersonId person, String address) throws IOException {
        return browser.of(person).load(address).getContentAsString();
    }

    private int status(PersonId person, String address) throws IOException {
        return browser.of(person).status(address);
    }
}
