package org.mingchuang.publishing.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.htmlunit.Page;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.Test;
import org.mingchuang.approval.ABrowser;
import org.mingchuang.organization.OfficeBrowser;
import org.mingchuang.publishing.PublishingFixtures;
import org.mingchuang.publishing.SourceUnits.SourceUnitView;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class SourceUnitPagesTest {

    private static final AtomicInteger NEXT = new AtomicInteger(1);

    @Autowired
    PublishingFixtures publishing;

    @Autowired
    SourceUnitDesk desk;

    @Autowired
    ABrowser browser;

    @Test
    void a_unit_is_added_from_a_copied_address_corrected_and_ended() throws Exception {
        String name = "试验日报" + NEXT.getAndIncrement();
        HtmlPage form = keeper().open("/office/sources/new");
        OfficeBrowser.type(form, "name", name);
        OfficeBrowser.type(form, "domain", "https://Www.Example.cn/index.html");
        HtmlPage list = OfficeBrowser.press(form, "增加单位");
        SourceUnitView unit = desk.byName(name).orElseThrow();
        HtmlPage show = keeper().open(address(unit));
        OfficeBrowser.type(show, "domain", "example.cn");
        HtmlPage corrected = OfficeBrowser.press(show, "保存");
        OfficeBrowser.type(corrected, "lastDay", unit.validFrom().plusDays(3).toString());
        HtmlPage ended = OfficeBrowser.press(corrected, "停用");

        assertThat(list.asNormalizedText()).contains("已增加“" + name + "”。");
        assertThat(unit.domain()).isEqualTo("www.example.cn");
        assertThat(corrected.asNormalizedText()).contains("“" + name + "”已保存。", "修改稿源单位", "域名：example.cn");
        assertThat(ended.asNormalizedText()).contains("最后有效日已登记", "停用稿源单位", "更正最后有效日");
        SourceUnitView after = desk.find(unit.id()).orElseThrow();
        assertThat(after.isInForce(unit.validFrom().plusDays(3))).isTrue();
        assertThat(after.isInForce(unit.validFrom().plusDays(4))).isFalse();
    }

    @Test
    void a_refused_unit_keeps_what_was_typed_and_says_all_reasons_in_place() throws Exception {
        HtmlPage form = keeper().open("/office/sources/new");
        OfficeBrowser.type(form, "domain", "没有域名");
        form.<HtmlInput>getElementByName("validFrom").setValue("");

        HtmlPage refused = OfficeBrowser.press(form, "增加单位");

        assertThat(refused.getWebResponse().getStatusCode()).isEqualTo(422);
        assertThat(refused.asNormalizedText()).contains("请填写单位名称", "请填写网站域名", "请填写日期");
        assertThat(refused.<HtmlInput>getElementByName("domain").getValue()).isEqualTo("没有域名");
    }

    @Test
    void a_name_stands_on_the_list_once_and_does_not_end_before_it_begins() throws Exception {
        SourceUnitView unit = aUnit();
        HtmlPage form = keeper().open("/office/sources/new");
        OfficeBrowser.type(form, "name", unit.name());
        OfficeBrowser.type(form, "domain", "example.cn");
        HtmlPage show = keeper().open(address(unit));
        OfficeBrowser.type(show, "lastDay", "2019-12-31");

        HtmlPage twice = OfficeBrowser.press(form, "增加单位");
        HtmlPage tooEarly = OfficeBrowser.press(show, "停用");

        assertThat(twice.asNormalizedText()).contains("名单中已有“" + unit.name() + "”。");
        assertThat(tooEarly.getWebResponse().getStatusCode()).isEqualTo(422);
        assertThat(tooEarly.asNormalizedText()).contains("最后有效日不能早于生效日期 2020-01-01。");
    }

    @Test
    void who_comes_second_sees_how_it_stands_now_and_keeps_what_was_typed() throws Exception {
        SourceUnitView unit = aUnit();
        HtmlPage mine = keeper().open(address(unit));
        desk.change(unit.id(), unit.version(), "news.example.cn", "2021年版", publishing.keeper())
                .orElseThrow();
        OfficeBrowser.type(mine, "domain", "m.example.cn");

        HtmlPage overtaken = OfficeBrowser.press(mine, "保存");

        assertThat(overtaken.getWebResponse().getStatusCode()).isEqualTo(409);
        assertThat(overtaken.asNormalizedText()).contains("刚被别人修改过", "现在的内容", "news.example.cn", "2021年版");
        assertThat(overtaken.<HtmlInput>getElementByName("domain").getValue()).isEqualTo("m.example.cn");
        assertThat(OfficeBrowser.press(overtaken, "保存").asNormalizedText()).contains("已保存。");
    }

    @Test
    void the_list_is_narrowed_and_exported_as_shown() throws Exception {
        SourceUnitView unit = aUnit();
        desk.end(unit.id(), unit.version(), LocalDate.of(2020, 3, 31), publishing.keeper())
                .orElseThrow();

        HtmlPage inForce = keeper().open("/office/sources?state=IN_FORCE&q=" + unit.name());
        HtmlPage ended = keeper().open("/office/sources?state=ENDED&page=1&q=" + unit.name());
        Page export = ended.getAnchorByText("导出").click();
        HtmlPage wild = keeper().open("/office/sources?q=%25&state=%27&page=-7");

        assertThat(inForce.asNormalizedText()).contains("没有符合条件的单位");
        assertThat(ended.asNormalizedText()).contains(unit.name(), "已停用", "2020-03-31", "共 1 条");
        assertThat(export.getWebResponse().getContentAsString())
                .contains("\"单位名称\",\"网站域名\"", "\"" + unit.name() + "\",\"example.cn\"", "\"2020-03-31\",\"已停用\"");
        assertThat(wild.getWebResponse().getStatusCode()).isEqualTo(200);
    }

    @Test
    void only_who_looks_after_the_list_sees_it() throws Exception {
        SourceUnitView unit = aUnit();
        ABrowser.Window drafter = browser.of(publishing.aSection().drafter());

        assertThat(drafter.status("/office/sources")).isEqualTo(403);
        assertThat(drafter.status("/office/sources/export")).isEqualTo(403);
        assertThat(drafter.status(address(unit))).isEqualTo(403);
        assertThat(keeper().status("/office/sources/999999999")).isEqualTo(404);
    }

    private ABrowser.Window keeper() {
        return browser.of(publishing.withdrawer().id());
    }

    private SourceUnitView aUnit() {
        String name = "试验晚报" + NEXT.getAndIncrement();
        long id = desk.add(name, "example.cn", "", LocalDate.of(2020, 1, 1), publishing.keeper())
                .orElseThrow();
        return desk.find(id).orElseThrow();
    }

    private static String address(SourceUnitView unit) {
        return "/office/sources/" + unit.id();
    }
}
