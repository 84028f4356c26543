package org.mingchuang.publishing.column;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlForm;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlSelect;
import org.junit.jupiter.api.Test;
import org.mingchuang.approval.ABrowser;
import org.mingchuang.organization.OfficeBrowser;
import org.mingchuang.publishing.ColumnId;
import org.mingchuang.publishing.ColumnView;
import org.mingchuang.publishing.PublishingFixtures;
import org.mingchuang.publishing.TextMother;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class ColumnPagesTest {

    @Autowired
    PublishingFixtures publishing;

    @Autowired
    ColumnStore columns;

    @Autowired
    ABrowser browser;

    @Test
    void a_column_is_opened_below_another_and_takes_its_place_in_the_tree() throws Exception {
        ColumnView parent = column(publishing.aColumn());
        HtmlPage form = keeper().open("/office/columns/new?parent=" + parent.path());
        assertThat(form.asNormalizedText()).contains("上级栏目：" + parent.name());
        String path = parent.path() + "/xiaji";
        OfficeBrowser.type(form, "path", path);
        OfficeBrowser.type(form, "name", "下级栏目");
        OfficeBrowser.type(form, "freshnessDays", "30");
        choose(form, "type", "DOCUMENTS");

        HtmlPage tree = OfficeBrowser.press(form, "新设栏目");

        assertThat(tree.asNormalizedText()).contains("已新设栏目“下级栏目”。");
        assertThat(row(tree, path)).contains("文件资料", "列表页", "30 天", "住房");
        assertThat(columns.byPath(path).orElseThrow().parent()).isEqualTo(parent.id());
    }

    @Test
    void what_was_changed_is_told_with_its_old_and_new_state() throws Exception {
        ColumnId id = publishing.aColumn();
        HtmlPage page = keeper().open(address(id));
        String name = column(id).name();
        OfficeBrowser.type(page, "name", "要闻");
        OfficeBrowser.type(page, "freshnessDays", "");

        HtmlPage saved = OfficeBrowser.press(page, "保存");

        assertThat(saved.asNormalizedText()).contains("栏目“要闻”已保存。", "修改栏目", "名称：" + name + " → 要闻", "更新期限：14 天 → 不定期");
        assertThat(column(id).freshness()).isNull();
    }

    @Test
    void a_refused_column_keeps_what_was_typed_and_says_all_reasons_in_place() throws Exception {
        HtmlPage form = keeper().open("/office/columns/new");
        OfficeBrowser.type(form, "path", "/Zhong Wen");
        OfficeBrowser.type(form, "freshnessDays", "0");

        HtmlPage refused = OfficeBrowser.press(form, "新设栏目");

        assertThat(refused.getWebResponse().getStatusCode()).isEqualTo(422);
        assertThat(refused.asNormalizedText())
                .contains("请填写栏目名称。", "栏目地址由“/”开头", "请选择栏目类别。", "请选择责任单位。", "更新期限为 1 至 3660 天");
        assertThat(value(refused, "path")).isEqualTo("/Zhong Wen");
        assertThat(value(refused, "freshnessDays")).isEqualTo("0");
    }

    @Test
    void who_comes_second_sees_how_it_stands_now_and_keeps_what_was_typed() throws Exception {
        ColumnId id = publishing.aColumn();
        ABrowser.Window window = keeper();
        HtmlPage mine = window.open(address(id));
        HtmlPage theirs = keeper().open(address(id));
        OfficeBrowser.type(theirs, "name", "别人改的名称");
        OfficeBrowser.press(theirs, "保存");
        OfficeBrowser.type(mine, "name", "我改的名称");

        HtmlPage overtaken = OfficeBrowser.press(mine, "保存");

        assertThat(overtaken.getWebResponse().getStatusCode()).isEqualTo(409);
        assertThat(overtaken.asNormalizedText()).contains("栏目刚被别人修改过", "现在的内容", "别人改的名称");
        assertThat(value(overtaken, "name")).isEqualTo("我改的名称");
        assertThat(OfficeBrowser.press(overtaken, "保存").asNormalizedText()).contains("栏目“我改的名称”已保存。");
    }

    @Test
    void the_order_is_changed_and_taken_back_and_a_second_click_changes_nothing() throws Exception {
        ColumnId upper = publishing.aColumn();
        ColumnId lower = publishing.aColumn();
        ABrowser.Window window = keeper();
        HtmlPage tree = window.open("/office/columns");

        HtmlPage moved = press(tree, lower, "true");
        assertThat(moved.asNormalizedText()).contains("的顺序已调整");
        assertThat(isBefore(lower, upper)).isTrue();

        HtmlPage again = press(tree, lower, "true");
        assertThat(again.getWebResponse().getStatusCode()).isEqualTo(409);
        assertThat(again.asNormalizedText()).contains("刚被别人调整过");

        OfficeBrowser.press(moved, "撤销");
        assertThat(isBefore(upper, lower)).isTrue();
    }

    @Test
    void an_empty_column_is_closed_and_brought_back() throws Exception {
        ColumnId id = publishing.aColumn();
        HtmlPage page = keeper().open(address(id));

        HtmlPage closed =
                form(page, "/closing").<DomElement>querySelector("button").click();
        assertThat(row(closed, column(id).path())).contains("已关闭");

        OfficeBrowser.press(closed, "撤销");
        assertThat(column(id).open()).isTrue();
    }

    @Test
    void a_column_with_items_in_review_or_open_columns_below_is_not_closed() throws Exception {
        ColumnId id = publishing.aColumn();
        String path = column(id).path();
        publishing.submitted(publishing.aDraft(publishing.aSection(), TextMother.text("审批中的信息", id)));
        HtmlPage page = keeper().open("/office/columns/new?parent=" + path);
        OfficeBrowser.type(page, "path", path + "/xiaji");
        OfficeBrowser.type(page, "name", "开放的下级");
        choose(page, "type", "NEWS");
        OfficeBrowser.press(page, "新设栏目");
        HtmlPage show = keeper().open(address(id));

        HtmlPage refused =
                form(show, "/closing").<DomElement>querySelector("button").click();

        assertThat(refused.getWebResponse().getStatusCode()).isEqualTo(422);
        assertThat(refused.asNormalizedText()).contains("没有变动", "下级栏目“开放的下级”还开放", "正在审批的信息");
        assertThat(column(id).open()).isTrue();
        assertThat(show.getElementById("path").hasAttribute("readonly")).isTrue();
    }

    @Test
    void only_who_looks_after_columns_sees_them() throws Exception {
        ColumnId id = publishing.aColumn();
        ABrowser.Window drafter = browser.of(publishing.aSection().drafter());

        assertThat(drafter.status("/office/columns")).isEqualTo(403);
        assertThat(drafter.status(address(id))).isEqualTo(403);
        assertThat(keeper().status("/office/columns/999999999")).isEqualTo(404);
    }

    private ABrowser.Window keeper() {
        return browser.of(publishing.withdrawer().id());
    }

    private ColumnView column(ColumnId id) {
        return columns.find(id).orElseThrow();
    }

    private boolean isBefore(ColumnId one, ColumnId other) {
        return column(one).order() < column(other).order();
    }

    private static HtmlPage press(HtmlPage tree, ColumnId id, String up) throws Exception {
        return form(tree, id.value() + "/position")
                .<DomElement>querySelector("button[value=" + up + "]")
                .click();
    }

    private static HtmlForm form(HtmlPage page, String action) {
        return page.querySelector("form[action$='" + action + "']");
    }

    private static String row(HtmlPage tree, String path) {
        return tree.<DomElement>getFirstByXPath("//tr[.//span[text()='" + path + "']]")
                .asNormalizedText();
    }

    private static void choose(HtmlPage page, String field, String value) {
        page.<HtmlSelect>getElementByName(field).setSelectedAttribute(value, true);
    }

    private static String value(HtmlPage page, String field) {
        return page.<HtmlInput>getElementByName(field).getValue();
    }

    private static String address(ColumnId id) {
        return "/office/columns/" + id.value();
    }
}
