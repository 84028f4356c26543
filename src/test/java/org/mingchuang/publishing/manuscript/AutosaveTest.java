package org.mingchuang.publishing.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingchuang.organization.OfficeBrowser.press;
import static org.mingchuang.organization.OfficeBrowser.type;

import java.io.IOException;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingchuang.approval.ABrowser;
import org.mingchuang.approval.AnOffice;
import org.mingchuang.approval.AnOffice.Section;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.organization.PostKind;
import org.mingchuang.publishing.ManuscriptId;
import org.mingchuang.publishing.ManuscriptKind;
import org.mingchuang.publishing.Manuscripts;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What is being written is kept for its writer, and ends with saving it or giving it up. */
@OfficeTest
class AutosaveTest {

    @Autowired
    AnOffice office;

    @Autowired
    ABrowser browser;

    @Autowired
    Manuscripts manuscripts;

    @Autowired
    AutosaveDesk desk;

    @Autowired
    EditLockDesk locks;

    private Section section;
    private Actor writer;
    private ManuscriptId id;
    private String edit;

    @BeforeEach
    void opens() {
        section = office.section();
        writer = office.actor(section.drafter());
        id = manuscripts.open(section.unit(), ManuscriptKind.NEWS, writer).orElseThrow();
        edit = "/office/manuscripts/" + id.value() + "/edit";
    }

    @Test
    void what_was_kept_stands_in_the_editor_again_until_it_is_saved() throws IOException {
        desk.keep(id, form(0, "没有保存的标题"), writer).orElseThrow();

        HtmlPage page = browser.of(section.drafter()).open(edit);
        assertThat(page.asNormalizedText()).contains("自动保存的内容已恢复");
        assertThat(page.getElementByName("title").getAttribute("value")).isEqualTo("没有保存的标题");

        press(page, "保存");
        HtmlPage again = browser.of(section.drafter()).open(edit);
        assertThat(again.asNormalizedText()).doesNotContain("自动保存的内容已恢复");
        assertThat(again.getElementByName("title").getAttribute("value")).isEqualTo("没有保存的标题");
    }

    @Test
    void what_is_given_up_is_gone() throws IOException {
        desk.keep(id, form(0, "不要的标题"), writer).orElseThrow();

        HtmlPage page = press(browser.of(section.drafter()).open(edit), "放弃");

        assertThat(page.asNormalizedText()).contains("已放弃自动保存的内容").doesNotContain("不要的标题");
        assertThat(desk.of(id, writer)).isEmpty();
    }

    @Test
    void a_newer_version_stands_beside_what_was_kept() throws IOException {
        desk.keep(id, form(0, "较早写的"), writer).orElseThrow();
        HtmlPage other = browser.of(section.drafter()).open(edit);
        type(other, "title", "另一窗口保存的");
        other.getElementByName("title").setAttribute("value", "另一窗口保存的");
        press(other, "保存");
        desk.keep(id, form(0, "较早写的"), writer).orElseThrow();

        HtmlPage page = browser.of(section.drafter()).open(edit);

        assertThat(page.asNormalizedText()).contains("在新窗口查看新版");
        assertThat(page.getElementByName("title").getAttribute("value")).isEqualTo("较早写的");
    }

    @Test
    void nobody_else_sees_it_and_nobody_keeps_on_a_lock_that_another_has_taken() throws IOException {
        PersonId colleague = office.person("同事", section.unit(), PostKind.DRAFTER);
        desk.keep(id, form(0, "我的标题"), writer).orElseThrow();
        locks.takeOver(id, office.actor(colleague)).orElseThrow();

        assertThat(browser.of(colleague).open(edit).asNormalizedText()).doesNotContain("我的标题");
        assertThat(desk.keep(id, form(0, "继续写"), writer).isDone()).isFalse();
        assertThat(desk.of(id, writer).orElseThrow().form().title()).isEqualTo("我的标题");
    }

    private static ManuscriptForm form(int version, String title) {
        ManuscriptForm blank = ManuscriptForm.blank("本委");
        return new ManuscriptForm(
                version,
                title,
                blank.subtitle(),
                blank.summary(),
                "<p>正在写</p>",
                blank.source(),
                blank.author(),
                blank.keywords(),
                blank.home(),
                blank.columns(),
                blank.cover(),
                blank.coverAlt(),
                blank.attachments(),
                blank.plannedAt(),
                blank.origin(),
                blank.sourceUnit(),
                blank.originalAddress(),
                blank.originalTitle(),
                blank.policy());
    }
}
