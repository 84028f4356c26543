package org.mingchuang.proofing.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingchuang.proofing.Material;
import org.mingchuang.proofing.Material.Circumstances;
import org.mingchuang.proofing.Material.Part;
import org.mingchuang.proofing.Material.Place;
import org.mingchuang.proofing.rule.MaterialTrial;

class DocumentsTest {

    private static final Circumstances IN_COLUMN =
            new Circumstances(false, "", false, "", false, "policy", MaterialTrial.DAY);

    @Test
    void a_number_in_the_title_that_is_not_that_of_the_document_is_found() {
        var material = MaterialTrial.titled("山城建发〔2026〕17号通知", "山城建发〔2026〕71号\n各科室：\n根据渝建发〔2025〕3号文件");

        assertThat(MaterialTrial.found(new Documents(), material))
                .containsExactly("notice/number-mismatch 山城建发〔2026〕17号");
    }

    @Test
    void one_document_cited_under_two_numbers_is_found() {
        String text = "《关于进一步加强物业管理工作的通知》（山城建发〔2026〕17号）印发后……《关于进一步加强物业管理工作的通知》（山城建发〔2026〕71号）";

        assertThat(MaterialTrial.found(new Documents(), text)).containsExactly("notice/number-cited 山城建发〔2026〕71号");
    }

    @Test
    void numbers_that_agree_are_left_alone() {
        String text = "《关于进一步加强物业管理工作的通知》（山城建发〔2026〕17号）";

        assertThat(MaterialTrial.found(
                        new Documents(), MaterialTrial.titled("山城建发〔2026〕17号", "山城建发〔2026〕17号\n" + text + text)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "请按要求报送（见附件3）。\\n附件：1.汇总表\\n2.承诺书; notice/attachment-unlisted 附件3",
            })
    void an_attachment_that_the_list_does_not_have_is_found(String body, String found) {
        assertThat(MaterialTrial.found(new Attachments(), body.replace("\\n", "\n")))
                .containsExactly(found);
    }

    @Test
    void attachments_that_are_spoken_of_and_not_there_are_found() {
        String body = "名单见附件1。\n附件：1.名单";

        assertThat(MaterialTrial.found(new Attachments(), MaterialTrial.with("通知", body, IN_COLUMN)))
                .containsExactly("notice/attachment-absent 附件1");
        assertThat(MaterialTrial.found(new Attachments(), body)).isEmpty();
        var attached = new Material(
                List.of(new Part(Place.BODY, "正文", body), new Part(Place.ATTACHMENT, "名单.xlsx", "姓名")),
                List.of(),
                IN_COLUMN);
        assertThat(MaterialTrial.found(new Attachments(), attached)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"物业管理办法（征求意见稿）", "关于加强安全管理的通知（送审稿）", "工作方案（讨论稿）2"})
    void a_title_that_calls_itself_a_draft_is_found(String title) {
        assertThat(MaterialTrial.found(new Drafts(), MaterialTrial.titled(title, "正文")))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "关于《物业管理办法（征求意见稿）》公开征求意见的公告",
                "《物业管理办法（征求意见稿）》起草说明",
                "物业管理办法",
            })
    void a_consultation_shows_its_draft(String title) {
        assertThat(MaterialTrial.found(new Drafts(), MaterialTrial.titled(title, "正文")))
                .isEmpty();
    }

    @Test
    void marks_of_revision_in_a_file_are_found() {
        var material = new Material(
                List.of(new Part(Place.REVISION, "方案.docx", "删除：原定三家\n批注：再核")),
                List.of(),
                Circumstances.plain(MaterialTrial.DAY));

        assertThat(MaterialTrial.found(new Drafts(), material)).containsExactly("secrecy/revision 删除：原定三家");
    }
}
