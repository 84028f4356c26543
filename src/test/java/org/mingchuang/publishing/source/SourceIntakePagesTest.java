package org.mingchuang.publishing.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingchuang.publishing.source.SourceFile.row;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.htmlunit.html.HtmlFileInput;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.Test;
import org.mingchuang.approval.ABrowser;
import org.mingchuang.audit.History;
import org.mingchuang.organization.OfficeBrowser;
import org.mingchuang.publishing.PublishingFixtures;
import org.mingchuang.publishing.SourceUnits.SourceUnitView;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class SourceIntakePagesTest {

    private static final AtomicInteger NEXT = new AtomicInteger(1);

    @Autowired
    PublishingFixtures publishing;

    @Autowired
    SourceUnitDesk desk;

    @Autowired
    ABrowser browser;

    @Autowired
    History history;

    private final String fresh = "导入日报" + NEXT.getAndIncrement();
    private final String known = "导入晚报" + NEXT.getAndIncrement();

    @Test
    void a_list_is_looked_at_first_and_then_saved_with_a_fact_for_each_change() throws Exception {
        SourceUnitView before = aUnit();
        HtmlPage preview = previewed(SourceFile.of(
                row("单位名称", "网站域名", "名单版本", "最后有效日"),
                row(fresh, "fresh.example.cn", "2025年版", ""),
                row(known, "known.example.cn", "2025年版", LocalDate.of(2030, 12, 31)),
                row("错误网", "", "", "")));

        assertThat(preview.asNormalizedText())
                .contains("共 3 行：增加 1，修改 1，停用 1，不变 0，有误 1", "example.cn → known.example.cn", "错误网", "请填写网站域名");
        assertThat(desk.byName(fresh)).isEmpty();
        assertThat(desk.find(before.id())).contains(before);

        HtmlPage list = OfficeBrowser.press(preview, "保存变动，跳过有误的行");

        assertThat(list.asNormalizedText()).contains("名单已导入：增加 1 个，修改 1 个，停用 1 个。");
        SourceUnitView after = desk.find(before.id()).orElseThrow();
        assertThat(after.domain()).isEqualTo("known.example.cn");
        assertThat(after.isInForce(LocalDate.of(2030, 12, 31))).isTrue();
        assertThat(after.isInForce(LocalDate.of(2031, 1, 1))).isFalse();
        assertThat(history.of(SourceUnitChanged.subject(before.id()))).hasSize(3);
        assertThat(desk.byName(fresh).orElseThrow().listVersion()).isEqualTo("2025年版");
    }

    @Test
    void when_somebody_was_quicker_nothing_is_saved_and_the_changes_are_shown_anew() throws Exception {
        SourceUnitView before = aUnit();
        HtmlPage preview = previewed(
                SourceFile.of(row("单位名称", "网站域名"), row(fresh, "fresh.example.cn"), row(known, "known.example.cn")));
        desk.change(before.id(), before.version(), "other.example.cn", "", publishing.keeper())
                .orElseThrow();

        HtmlPage overtaken = OfficeBrowser.press(preview, "保存变动");

        assertThat(overtaken.getWebResponse().getStatusCode()).isEqualTo(409);
        assertThat(overtaken.asNormalizedText()).contains("刚被别人修改过", "other.example.cn → known.example.cn");
        assertThat(desk.byName(fresh)).isEmpty();
        assertThat(OfficeBrowser.press(overtaken, "保存变动").asNormalizedText()).contains("名单已导入");
        assertThat(desk.byName(fresh)).isPresent();
    }

    @Test
    void the_exported_sheet_taken_in_again_changes_nothing() throws Exception {
        aUnit();
        var sheet = new ByteArrayOutputStream();
        try (InputStream content =
                keeper().load("/office/sources/sheet?q=" + known).getContentAsStream()) {
            content.transferTo(sheet);
        }

        HtmlPage preview = previewed(sheet.toByteArray());

        assertThat(preview.asNormalizedText()).contains("共 1 行：增加 0，修改 0，停用 0，不变 1，有误 0", "没有可保存的变动");
    }

    @Test
    void what_is_no_sheet_is_refused_and_only_who_looks_after_the_list_may() throws Exception {
        HtmlPage refused = previewed("不是表格".getBytes(StandardCharsets.UTF_8));
        ABrowser.Window drafter = browser.of(publishing.aSection().drafter());

        assertThat(refused.getWebResponse().getStatusCode()).isEqualTo(422);
        assertThat(refused.asNormalizedText()).contains("这不是能读取的 .xlsx 表格");
        assertThat(drafter.status("/office/sources/intake")).isEqualTo(403);
        assertThat(drafter.status("/office/sources/sheet")).isEqualTo(403);
    }

    private HtmlPage previewed(byte[] file) throws Exception {
        HtmlPage page = keeper().open("/office/sources/intake");
        HtmlFileInput input = page.getFirstByXPath("//input[@name='file']");
        input.setValue("名单.xlsx");
        input.setData(file);
        return OfficeBrowser.press(page, "核对变动");
    }

    private ABrowser.Window keeper() {
        return browser.of(publishing.withdrawer().id());
    }

    private SourceUnitView aUnit() {
        long id = desk.add(known, "example.cn", "", LocalDate.of(2020, 1, 1), publishing.keeper())
                .orElseThrow();
        return desk.find(id).orElseThrow();
    }
}
