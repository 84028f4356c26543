package org.mingchuang.publishing.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlButton;
import org.htmlunit.html.HtmlForm;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlRadioButtonInput;
import org.htmlunit.html.HtmlSelect;
import org.htmlunit.html.HtmlTextArea;
import org.junit.jupiter.api.Test;
import org.mingchuang.approval.ABrowser;
import org.mingchuang.approval.AnOffice;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.organization.PostKind;
import org.mingchuang.publishing.ColumnId;
import org.mingchuang.publishing.PublishingFixtures;
import org.mingchuang.publishing.PublishingFixtures.Draft;
import org.mingchuang.publishing.TextMother;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class ManuscriptPagesTest {

    @Autowired
    PublishingFixtures publishing;

    @Autowired
    ManuscriptDesk desk;

    @Autowired
    ManuscriptStore manuscripts;

    @Autowired
    ABrowser browser;

    @Test
    void a_clerk_opens_writes_and_submits_a_notice() throws Exception {
        AnOffice.Section section = publishing.aSection();
        ColumnId column = publishing.aColumn();
        HtmlPage kinds = browser.of(section.drafter()).open("/office/manuscripts/new");
        HtmlPage editor =
                kinds.<HtmlButton>querySelector("button[value=NOTICE]").click();

        assertThat(editor.asNormalizedText()).contains("通知公告", "主栏目", "计划发布时间", "其他渠道来稿");
        type(editor, "title", "关于做好高温天气施工安全的通知");
        editor.<HtmlTextArea>getElementByName("body").setText("<p>各施工企业：</p><script>alert(1)</script>");
        editor.<HtmlSelect>getElementByName("home").setSelectedAttribute(Long.toString(column.value()), true);
        HtmlPage saved = press(editor, null);
        assertThat(saved.asNormalizedText()).contains("已保存（第 1 版）", "第 1 版，拟稿人");
        assertThat(saved.<HtmlTextArea>getElementByName("body").getText()).isEqualTo("<p>各施工企业：</p>");

        HtmlPage submitted = press(saved, "submit");

        assertThat(submitted.asNormalizedText())
                .contains("《关于做好高温天气施工安全的通知》已送审。", "审批中", "撤回送审", "查看审批")
                .doesNotContain("接手编辑");
    }

    @Test
    void what_is_missing_is_said_at_its_place_and_nothing_is_lost() throws Exception {
        Draft draft = publishing.aDraft(
                publishing.aSection(), TextMother.news("转载一则").home(null).text());
        HtmlPage editor = edit(draft);
        editor.<HtmlRadioButtonInput>querySelector("input[name=origin][value=REPRINT]")
                .setChecked(true);
        type(editor, "originalAddress", "http://www.example.com/a.html");
        type(editor, "originalTitle", "另一个标题");

        HtmlPage refused = press(editor, "submit");

        assertThat(refused.getWebResponse().getStatusCode()).isEqualTo(422);
        assertThat(refused.asNormalizedText()).contains("请选择主栏目。", "转载信息只能来自名单内的稿源单位或政府网站", "标题须与原文标题完全一致");
        assertThat(value(refused, "originalTitle")).isEqualTo("另一个标题");
        assertThat(value(refused, "version")).isEqualTo("2");
    }

    @Test
    void an_empty_title_and_a_far_too_long_one_are_refused_with_what_was_typed() throws Exception {
        Draft draft = publishing.aDraft();
        HtmlPage editor = edit(draft);
        type(editor, "title", "");
        HtmlPage empty = press(editor, null);
        assertThat(empty.getWebResponse().getStatusCode()).isEqualTo(422);
        assertThat(empty.asNormalizedText()).contains("请填写标题。");

        empty.getElementByName("title").removeAttribute("maxlength");
        type(empty, "title", "长".repeat(1000));
        HtmlPage tooLong = press(empty, null);

        assertThat(tooLong.getWebResponse().getStatusCode()).isEqualTo(422);
        assertThat(tooLong.asNormalizedText()).contains("不超过 200 个字，现有 1000 个字。");
        assertThat(value(tooLong, "title")).hasSize(1000);
    }

    @Test
    void who_comes_second_sees_that_and_keeps_what_was_typed() throws Exception {
        Draft draft = publishing.aDraft();
        HtmlPage mine = edit(draft);
        desk.save(draft.id(), 1, TextMother.text("同窗口另存", null), draft.by()).orElseThrow();
        type(mine, "title", "我写的标题");

        HtmlPage overtaken = press(mine, null);

        assertThat(overtaken.getWebResponse().getStatusCode()).isEqualTo(409);
        assertThat(overtaken.asNormalizedText()).contains("保存了第 2 版，您的修改还没有保存", "在新窗口查看新版");
        assertThat(value(overtaken, "title")).isEqualTo("我写的标题");

        HtmlPage merged = press(overtaken, null);
        assertThat(merged.asNormalizedText()).contains("已保存（第 3 版）");
    }

    @Test
    void a_colleague_is_told_who_is_writing_and_takes_over_explicitly() throws Exception {
        Draft draft = publishing.aDraft();
        PersonId colleague = publishing.person("同事", draft.section().unit(), PostKind.DRAFTER);
        HtmlPage first = edit(draft);

        HtmlPage show = browser.of(colleague).open(address(draft) + "/edit");
        assertThat(show.asNormalizedText()).contains("正在编辑", "接手编辑");
        HtmlPage taken = form(show, "/lock").<HtmlButton>querySelector("button").click();
        assertThat(taken.asNormalizedText()).contains("保存并送审");

        type(first, "title", "先来者的修改");
        HtmlPage kept = press(first, null);
        assertThat(kept.getWebResponse().getStatusCode()).isEqualTo(409);
        assertThat(kept.asNormalizedText()).contains("正在编辑这篇稿件，您的内容没有保存");
        assertThat(browser.of(draft.by().id()).open(address(draft)).asNormalizedText())
                .contains("接手编辑", "原编辑人：" + draft.by().name());
    }

    @Test
    void another_units_draft_is_not_there() throws Exception {
        Draft draft = publishing.aDraft();
        ABrowser.Window stranger = browser.of(publishing.aSection().drafter());

        assertThat(stranger.status(address(draft))).isEqualTo(404);
        assertThat(stranger.status(address(draft) + "/edit")).isEqualTo(404);
        assertThat(stranger.status(address(draft) + "/versions/1/preview")).isEqualTo(404);
        assertThat(stranger.open("/office/manuscripts?whose=unit").asNormalizedText())
                .doesNotContain("关于开展房屋安全排查的情况");
    }

    @Test
    void the_signer_reads_what_has_reached_the_own_step() throws Exception {
        Draft draft = publishing.aDraft();
        publishing.submitted(draft);
        ABrowser.Window head = browser.of(draft.section().head());

        assertThat(head.open(address(draft)).asNormalizedText()).contains("关于开展房屋安全排查的情况", "审批中");
        assertThat(head.load(address(draft) + "/versions/1/preview").getContentAsString())
                .contains("关于开展房屋安全排查的情况");
    }

    @Test
    void the_list_narrows_sorts_and_exports() throws Exception {
        Draft draft = publishing.aDraft();
        desk.save(draft.id(), 1, TextMother.text("100%合格率通报", null), draft.by()).orElseThrow();
        ABrowser.Window window = browser.of(draft.by().id());

        assertThat(window.open("/office/manuscripts?q=100%25&state=DRAFT&sort=title&order=asc")
                        .asNormalizedText())
                .contains("100%合格率通报", "草稿");
        assertThat(window.open("/office/manuscripts?q=没有这个").asNormalizedText()).contains("没有符合条件的稿件");
        assertThat(window.load("/office/manuscripts/export").getContentAsString())
                .contains("\"标题\"", "\"100%合格率通报\"");
    }

    @Test
    void a_withdrawal_is_confirmed_with_its_reason() throws Exception {
        Draft draft = publishing.published();
        ABrowser.Window window = browser.of(publishing.withdrawer().id());
        HtmlPage page = window.open(address(draft) + "/withdrawal");
        HtmlPage refused =
                form(page, "/withdrawal").<HtmlButton>querySelector("button").click();
        assertThat(refused.getWebResponse().getStatusCode()).isEqualTo(422);
        assertThat(refused.asNormalizedText()).contains("请填写撤稿原因。");

        refused.<HtmlTextArea>getElementByName("reason").setText("数据有误，正在核实");
        HtmlPage done =
                form(refused, "/withdrawal").<HtmlButton>querySelector("button").click();

        assertThat(done.asNormalizedText()).contains("正在撤下", "已撤稿，原因：数据有误，正在核实");
    }

    @Test
    void head_and_leader_of_the_unit_withdraw_and_others_are_told_who_does() throws Exception {
        Draft draft = publishing.published();
        String address = address(draft) + "/withdrawal";

        HtmlPage refused = withdrawn(browser.of(draft.by().id()).open(address));
        assertThat(refused.getWebResponse().getStatusCode()).isEqualTo(422);
        assertThat(refused.asNormalizedText()).contains("您没有撤稿的权限", "科室（单位）负责人", "分管领导", "分管政务公开领导", "主要领导", "委办公室负责人");
        assertThat(browser.of(draft.section().leader()).open(address(draft)).asNormalizedText())
                .contains("撤稿");

        assertThat(withdrawn(browser.of(draft.section().head()).open(address)).asNormalizedText())
                .contains("正在撤下");
    }

    private static HtmlPage withdrawn(HtmlPage page) throws Exception {
        page.<HtmlTextArea>getElementByName("reason").setText("数据有误");
        return form(page, "/withdrawal").<HtmlButton>querySelector("button").click();
    }

    @Test
    void a_policy_document_asks_for_its_elements() throws Exception {
        AnOffice.Section section = publishing.aSection();
        HtmlPage kinds = browser.of(section.drafter()).open("/office/manuscripts/new");
        HtmlPage editor =
                kinds.<HtmlButton>querySelector("button[value=POLICY]").click();
        type(editor, "title", "关于规范新媒体和门户网站信息发布的通知");
        type(editor, "policy.issuedOn", "2020-8-10");

        HtmlPage misread = press(editor, null);
        assertThat(misread.asNormalizedText()).contains("日期或时间填写有误");

        type(misread, "policy.issuedOn", "2020-08-10");
        HtmlPage refused = press(misread, "submit");
        assertThat(refused.asNormalizedText()).contains("请填写发文字号。", "请填写发文机关。", "请填写主题分类。");
        assertThat(value(refused, "policy.issuedOn")).isEqualTo("2020-08-10");
    }

    private HtmlPage edit(Draft draft) throws Exception {
        return browser.of(draft.by().id()).open(address(draft) + "/edit");
    }

    private static String address(Draft draft) {
        return "/office/manuscripts/" + draft.id().value();
    }

    private static void type(HtmlPage page, String name, String text) {
        page.getElementByName(name).setAttribute("value", text);
    }

    private static String value(HtmlPage page, String name) {
        return page.getElementByName(name).getAttribute("value");
    }

    private static HtmlPage press(HtmlPage page, @org.jspecify.annotations.Nullable String then) throws Exception {
        String button = then == null ? "button[type=submit]:not([name])" : "button[value=" + then + "]";
        return page.<DomElement>querySelector("form.writing " + button).click();
    }

    private static HtmlForm form(HtmlPage page, String ending) {
        return page.getForms().stream()
                .filter(form -> form.getActionAttribute().endsWith(ending))
                .findFirst()
                .orElseThrow();
    }
}
