package org.mingchuang.publishing.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingchuang.organization.OfficeBrowser.press;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingchuang.approval.ABrowser;
import org.mingchuang.approval.AnOffice;
import org.mingchuang.approval.AnOffice.Section;
import org.mingchuang.files.StoredFile;
import org.mingchuang.kernel.Actor;
import org.mingchuang.publishing.ManuscriptId;
import org.mingchuang.publishing.ManuscriptKind;
import org.mingchuang.publishing.Manuscripts;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A draft is copied with its files, given up, and taken back. */
@OfficeTest
class CopyAndTrashTest {

    @Autowired
    AnOffice office;

    @Autowired
    ABrowser browser;

    @Autowired
    Manuscripts manuscripts;

    @Autowired
    VersionStore versions;

    private Section section;
    private Actor writer;
    private ManuscriptId id;
    private StoredFile attachment;

    @BeforeEach
    void written() throws Exception {
        section = office.section();
        writer = office.actor(section.drafter());
        id = manuscripts.open(section.unit(), ManuscriptKind.NEWS, writer).orElseThrow();
        attachment = manuscripts
                .attach(id, "名单.txt", new ByteArrayInputStream("甲、乙".getBytes(StandardCharsets.UTF_8)), writer)
                .orElseThrow();
        Manuscripts.Text blank = ManuscriptForm.blank("本委").text(ManuscriptKind.NEWS);
        manuscripts
                .save(
                        id,
                        0,
                        new Manuscripts.Text(
                                ManuscriptKind.NEWS,
                                "公示样稿",
                                "",
                                "",
                                "<p>见<a href=\"/office/files/" + attachment.id().value() + "\">名单</a></p>",
                                "本委",
                                "",
                                "",
                                blank.home(),
                                blank.others(),
                                null,
                                "",
                                List.of(attachment.id()),
                                null,
                                blank.origin(),
                                null,
                                "",
                                "",
                                null),
                        writer)
                .orElseThrow();
    }

    @Test
    void a_copy_has_the_words_and_files_of_its_own() throws Exception {
        HtmlPage copied = press(page(), "复制为新稿件");

        assertThat(copied.asNormalizedText()).contains("已复制为新稿件");
        long number = Long.parseLong(copied.getUrl().getPath().replaceAll("\\D+", ""));
        assertThat(number).isNotEqualTo(id.value());
        Manuscripts.Text text =
                versions.find(new ManuscriptId(number), 1).orElseThrow().text();
        assertThat(text.title()).isEqualTo("公示样稿");
        assertThat(text.attachments()).hasSize(1).doesNotContain(attachment.id());
        assertThat(text.bodyHtml())
                .contains(text.attachments().getFirst().value().toString())
                .doesNotContain(attachment.id().value().toString());
    }

    @Test
    void what_was_given_up_is_taken_back() throws Exception {
        HtmlPage gone = press(page(), "删除草稿");
        assertThat(gone.asNormalizedText()).contains("已删除", "撤销");

        HtmlPage back = press(gone, "恢复草稿");

        assertThat(back.asNormalizedText()).contains("已恢复为草稿", "草稿");
        HtmlPage again = press(press(back, "删除草稿"), "撤销");
        assertThat(again.asNormalizedText()).contains("已恢复为草稿");
    }

    private HtmlPage page() throws Exception {
        return browser.of(section.drafter()).open("/office/manuscripts/" + id.value());
    }
}
