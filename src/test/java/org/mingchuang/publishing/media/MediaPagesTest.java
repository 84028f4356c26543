package org.mingchuang.publishing.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.htmlunit.Page;
import org.htmlunit.html.HtmlFileInput;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlTextArea;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingchuang.approval.ABrowser;
import org.mingchuang.approval.AnOffice;
import org.mingchuang.kernel.Actor;
import org.mingchuang.organization.OfficeBrowser;
import org.mingchuang.publishing.PublishingFixtures;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class MediaPagesTest {

    @Autowired
    MediaDesk desk;

    @Autowired
    PublishingFixtures publishing;

    @Autowired
    ABrowser browser;

    @TempDir
    Path folder;

    private AnOffice.@Nullable Section section;
    private Actor drafter = Actor.system();

    @BeforeEach
    void opens() {
        section = publishing.aSection();
        drafter = publishing.actor(section.drafter());
    }

    @Test
    void a_picture_is_brought_in_described_and_thrown_away_and_comes_back() throws Exception {
        HtmlPage list = window().open("/office/media");
        HtmlPage added = upload(list, "巡查.png", ALibrary.picture(900, 500));
        added.<HtmlTextArea>getElementByName("alt").setText("两名工作人员查看房屋裂缝");
        OfficeBrowser.type(added, "tags", "巡查，裂缝");
        HtmlPage described = OfficeBrowser.press(added, "保存");
        HtmlPage trashed = OfficeBrowser.press(described, "移入回收站");
        HtmlPage back = OfficeBrowser.press(trashed, "恢复");

        assertThat(added.asNormalizedText()).contains("已上传 1 份素材", "补齐以后才能选用", "缺少替代文字", "900×500 像素");
        assertThat(described.asNormalizedText()).contains("“巡查”已保存。", "修改素材说明").doesNotContain("补齐以后");
        assertThat(described.<HtmlInput>getElementByName("tags").getValue()).isEqualTo("巡查，裂缝");
        assertThat(trashed.asNormalizedText()).contains("这份素材在回收站中");
        assertThat(back.asNormalizedText()).contains("“巡查”已恢复。");
        assertThat(window().open("/office/media?q=裂缝").asNormalizedText()).contains("巡查");
    }

    @Test
    void good_files_come_in_and_each_bad_one_is_named() throws Exception {
        HtmlPage refused = upload(window().open("/office/media"), "木马.exe", ALibrary.text("MZ"));
        HtmlPage empty = OfficeBrowser.press(window().open("/office/media"), "上传");

        assertThat(refused.getWebResponse().getStatusCode()).isEqualTo(422);
        assertThat(refused.asNormalizedText()).contains("不能上传“木马.exe”");
        assertThat(empty.getWebResponse().getStatusCode()).isEqualTo(422);
        assertThat(empty.asNormalizedText()).contains("请选择要上传的文件");
    }

    @Test
    void who_comes_second_keeps_what_was_typed() throws Exception {
        Media media = ALibrary.described(desk, drafter);
        HtmlPage mine = window().open("/office/media/" + media.id());
        ALibrary.changed(desk, media, ALibrary.words(media, "另一种说法", false, ""), drafter);
        mine.<HtmlTextArea>getElementByName("alt").setText("我的说法");

        HtmlPage overtaken = OfficeBrowser.press(mine, "保存");

        assertThat(overtaken.getWebResponse().getStatusCode()).isEqualTo(409);
        assertThat(overtaken.asNormalizedText()).contains("刚被别人修改过");
        assertThat(overtaken.<HtmlTextArea>getElementByName("alt").getText()).isEqualTo("我的说法");
    }

    @Test
    void others_may_use_an_entry_but_not_change_it_and_the_small_picture_is_small() throws Exception {
        Media media = ALibrary.described(desk, drafter);
        var other = browser.of(publishing.aSection().drafter());

        assertThat(other.open("/office/media/" + media.id()).asNormalizedText())
                .contains(media.words().title())
                .doesNotContain("替换文件", "移入回收站");
        Page small = other.client().getPage("http://localhost/office/media/" + media.id() + "/small");
        assertThat(small.getWebResponse().getContentType()).isEqualTo("image/webp");
        assertThat(other.status("/office/media/999999999")).isEqualTo(404);
        assertThat(other.load("/office/media/pick?manuscript=1&q=房屋").getContentAsString(StandardCharsets.UTF_8))
                .contains("插入正文", "作封面")
                .doesNotContain("<html");
    }

    private HtmlPage upload(HtmlPage list, String name, byte[] content) throws IOException {
        HtmlFileInput chosen = list.querySelector("input[type=file][name=files]");
        chosen.setFiles(Files.write(folder.resolve(name), content).toFile());
        return OfficeBrowser.press(list, "上传");
    }

    private ABrowser.Window window() {
        return browser.of(Objects.requireNonNull(section).drafter());
    }
}
