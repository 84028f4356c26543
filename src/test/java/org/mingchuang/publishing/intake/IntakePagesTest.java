package org.mingchuang.publishing.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.poi.common.usermodel.PictureType;
import org.htmlunit.html.HtmlButton;
import org.htmlunit.html.HtmlFileInput;
import org.htmlunit.html.HtmlForm;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlTextArea;
import org.junit.jupiter.api.Test;
import org.mingchuang.approval.ABrowser;
import org.mingchuang.approval.AnOffice;
import org.mingchuang.kernel.Actor;
import org.mingchuang.publishing.ManuscriptKind;
import org.mingchuang.publishing.Manuscripts;
import org.mingchuang.publishing.PublishingFixtures;
import org.mingchuang.publishing.PublishingFixtures.Draft;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class IntakePagesTest {

    private static final String NOTICE = """
            黔江建发〔2026〕9号
            关于规范信息发布工作的通知
            机关各科室：
            一、总体要求
            请遵照执行。
            重庆市黔江区住房和城乡建设委员会
            2026年8月10日
            （此件公开发布）
            """;

    @Autowired
    PublishingFixtures publishing;

    @Autowired
    Manuscripts manuscripts;

    @Autowired
    IntakeDesk desk;

    @Autowired
    JdbcClient database;

    @Autowired
    ABrowser browser;

    @Test
    void a_clerk_chooses_a_file_sees_what_was_recognised_and_lands_in_the_editor() throws Exception {
        AnOffice.Section section = publishing.aSection();
        HtmlPage kinds = browser.of(section.drafter()).open("/office/manuscripts/new");
        HtmlPage choose = kinds.getAnchorByText("从文件导入").click();

        HtmlPage result = upload(choose, "通知.txt", NOTICE.getBytes(Charset.forName("GBK")));

        assertThat(result.asNormalizedText())
                .contains("关于规范信息发布工作的通知", "黔江建发〔2026〕9号", "机关各科室", "2026-08-10", "此件公开发布", "存为第 1 版");
        HtmlPage editor = result.getAnchorByText("进入编辑").click();
        assertThat(editor.asNormalizedText()).contains("政策文件", "公文要素");
        assertThat(value(editor, "title")).isEqualTo("关于规范信息发布工作的通知");
        assertThat(value(editor, "policy.documentNumber")).isEqualTo("黔江建发〔2026〕9号");
        assertThat(value(editor, "policy.issuedOn")).isEqualTo("2026-08-10");
        assertThat(value(editor, "policy.note")).isEqualTo("此件公开发布");
        assertThat(editor.<HtmlTextArea>getElementByName("body").getText()).contains("<h2>一、总体要求</h2>");
    }

    @Test
    void pictures_come_along_as_the_manuscripts_own_files() throws Exception {
        AnOffice.Section section = publishing.aSection();
        byte[] file = new WordFile()
                .line("区住建委检查工地")
                .line("8月10日，检查组到工地。")
                .picture(WordFile.png(20, 10), PictureType.PNG, "检查现场")
                .bytes();

        HtmlPage result = upload(browser.of(section.drafter()).open("/office/manuscripts/intake"), "动态.docx", file);

        assertThat(result.asNormalizedText()).contains("1 张");
        HtmlPage editor = result.getAnchorByText("进入编辑").click();
        String body = editor.<HtmlTextArea>getElementByName("body").getText();
        assertThat(body).containsPattern("<img src=\"/office/files/[0-9a-f-]{36}\" alt=\"检查现场\">");
        assertThat(body).doesNotContain("00000000-0000-0000");
        assertThat(editor.asNormalizedText()).contains("动态信息", "从稿件图片中选");
    }

    @Test
    void a_refused_file_leaves_nothing_behind() throws Exception {
        AnOffice.Section section = publishing.aSection();
        HtmlPage choose = browser.of(section.drafter()).open("/office/manuscripts/intake");

        HtmlPage refused = upload(choose, "扫描件.docx", "%PDF-1.4 x".getBytes(StandardCharsets.US_ASCII));

        assertThat(refused.getWebResponse().getStatusCode()).isEqualTo(422);
        assertThat(refused.asNormalizedText()).contains("不能从 PDF 导入正文");
        assertThat(manuscriptsOf(section)).isZero();
        HtmlPage old = upload(refused, "旧.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1});
        assertThat(old.asNormalizedText()).contains("另存为 .docx");
        assertThat(manuscriptsOf(section)).isZero();
    }

    @Test
    void a_refusal_after_the_reading_leaves_nothing_behind_either() {
        AnOffice.Section section = publishing.aSection();
        Actor stranger = publishing.actor(publishing.aSection().drafter());
        var file = new UploadedFile("通知.txt", NOTICE.getBytes(StandardCharsets.UTF_8));

        assertThat(desk.begin(section.unit(), ManuscriptKind.NOTICE, file, stranger)
                        .isDone())
                .isFalse();
        assertThat(manuscriptsOf(section)).isZero();
    }

    @Test
    void a_draft_takes_a_file_as_its_next_version_and_keeps_what_the_file_says_nothing_of() throws Exception {
        Draft draft = publishing.aDraft();
        HtmlPage choose = browser.of(draft.by().id()).open(address(draft) + "/intake");

        HtmlPage result = upload(choose, "稿.html", "<h1>新的标题</h1><p>新的正文。</p>".getBytes(StandardCharsets.UTF_8));

        assertThat(result.asNormalizedText()).contains("新的标题", "存为第 2 版");
        Manuscripts.Text text =
                manuscripts.writing(draft.id(), draft.by()).orElseThrow().text();
        assertThat(text).satisfies(found -> {
            assertThat(found.bodyHtml()).isEqualTo("<p>新的正文。</p>");
            assertThat(found.home()).isNotNull();
        });
        HtmlPage late = upload(choose, "稿.txt", "又一个标题\n又一段正文。".getBytes(StandardCharsets.UTF_8));
        assertThat(late.getWebResponse().getStatusCode()).isEqualTo(409);
        assertThat(late.asNormalizedText()).contains("已有新的版本");
    }

    @Test
    void another_units_draft_is_not_there() throws Exception {
        Draft draft = publishing.aDraft();
        ABrowser.Window stranger = browser.of(publishing.aSection().drafter());

        assertThat(stranger.status(address(draft) + "/intake")).isEqualTo(404);
        assertThat(stranger.status(address(draft) + "/intake/result")).isEqualTo(404);
    }

    private long manuscriptsOf(AnOffice.Section section) {
        return database.sql("select count(*) from publishing_manuscript where unit = :unit")
                .param("unit", section.unit().value())
                .query(Long.class)
                .single();
    }

    private static HtmlPage upload(HtmlPage page, String name, byte[] content) throws Exception {
        HtmlForm form = page.getForms().stream()
                .filter(one -> one.getActionAttribute().endsWith("/intake"))
                .findFirst()
                .orElseThrow();
        HtmlFileInput input = form.getInputByName("file");
        input.setValue(name);
        input.setData(content);
        return form.<HtmlButton>querySelector("button").click();
    }

    private static String address(Draft draft) {
        return "/office/manuscripts/" + draft.id().value();
    }

    private static String value(HtmlPage page, String name) {
        return page.getElementByName(name).getAttribute("value");
    }
}
