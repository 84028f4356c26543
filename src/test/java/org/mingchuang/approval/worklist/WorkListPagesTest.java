package org.mingchuang.approval.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumSet;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlCheckBoxInput;
import org.htmlunit.html.HtmlForm;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingchuang.approval.ABrowser;
import org.mingchuang.approval.AnOffice;
import org.mingchuang.approval.Approvals;
import org.mingchuang.approval.Gate;
import org.mingchuang.approval.RunId;
import org.mingchuang.approval.RunState;
import org.mingchuang.approval.RunView;
import org.mingchuang.approval.TrialSubjects;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.organization.PostKind;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class WorkListPagesTest {

    private static final String PENDING = "/office/approvals";
    private static final String PROGRESS = "/office/approvals?tab=progress";
    private static final String DONE = "/office/approvals?tab=done";

    @Autowired
    Approvals approvals;

    @Autowired
    AnOffice office;

    @Autowired
    TrialSubjects subjects;

    @Autowired
    ABrowser browser;

    private AnOffice.Section section;

    @BeforeEach
    void aSection() {
        section = office.section();
    }

    @Test
    void an_item_lies_where_its_step_is_and_nowhere_else() throws Exception {
        RunView run = opened("物业服务质量检查情况通报");

        assertThat(list(section.head(), PENDING)).contains("物业服务质量检查情况通报", "科室（单位）负责人把关");
        assertThat(list(section.leader(), PENDING)).doesNotContain("物业服务质量检查情况通报");
        assertThat(list(section.drafter(), PROGRESS)).contains("物业服务质量检查情况通报");

        approve(run, section.head());

        assertThat(list(section.head(), PENDING)).doesNotContain("物业服务质量检查情况通报");
        assertThat(list(section.head(), PROGRESS)).contains("物业服务质量检查情况通报");
        assertThat(list(section.leader(), PENDING)).contains("物业服务质量检查情况通报");

        approve(approvals.find(run.id()).orElseThrow(), section.leader());

        assertThat(list(section.leader(), PENDING)).doesNotContain("物业服务质量检查情况通报");
        for (PersonId party : new PersonId[] {section.drafter(), section.head(), section.leader()}) {
            assertThat(list(party, DONE)).contains("物业服务质量检查情况通报", "已通过");
        }
    }

    @Test
    void a_writer_in_the_signing_post_does_not_find_the_own_text_to_sign() throws Exception {
        PersonId deputy = office.person("副职", section.unit(), PostKind.SECTION_HEAD);
        RunId run = approvals
                .open(subjects.submission("副职撰写的动态", section.unit(), deputy), office.actor(deputy))
                .orElseThrow();

        assertThat(list(deputy, PENDING)).doesNotContain("副职撰写的动态");
        assertThat(list(section.head(), PENDING)).contains("副职撰写的动态");
        assertThat(approvals.find(run).orElseThrow().waitingFor()).noneMatch(name -> name.startsWith("副职"));
    }

    @Test
    void a_delegate_finds_what_waits_for_the_absent_holder() throws Exception {
        PersonId delegate = office.person("代理人", section.unit());
        opened("房屋征收补偿公告");
        office.delegate(section.head(), delegate);

        assertThat(list(delegate, PENDING)).contains("房屋征收补偿公告");
    }

    @Test
    void the_list_narrows_by_text_and_unit_and_says_when_nothing_is_left() throws Exception {
        opened("建筑工地扬尘治理");
        opened("老旧小区改造进展");
        String unit = "&unit=" + section.unit().value();

        assertThat(list(section.head(), PENDING + "?q=扬尘" + unit))
                .contains("扬尘治理")
                .doesNotContain("老旧小区");
        assertThat(list(section.head(), PENDING + "?q=没有这样的标题")).contains("没有符合条件的事项");
        assertThat(list(section.head(), PENDING + "?unit=0&sort=title&order=desc&page=1"))
                .contains("扬尘治理", "老旧小区");
    }

    @Test
    void the_list_exports_as_a_table_that_runs_no_formula() throws Exception {
        opened("=1+1 的标题");

        String table = browser.of(section.head())
                .load("/office/approvals/export?tab=pending")
                .getContentAsString();

        assertThat(table).contains("\"标题\"", "\"'=1+1 的标题\"");
    }

    @Test
    void several_are_approved_in_one_go_and_each_is_a_signature_of_its_own() throws Exception {
        RunView one = opened("第一件");
        RunView two = opened("第二件");
        HtmlPage batch = chosen(section.head());
        assertThat(batch.asNormalizedText()).contains("共 2 件", "第一件", "第二件");

        tickAll(batch);
        HtmlPage done = submit(batch);

        assertThat(done.asNormalizedText()).contains("已审签 2 件。");
        for (RunView run : new RunView[] {one, two}) {
            assertThat(approvals.find(run.id()).orElseThrow().signatures()).hasSize(1);
        }
    }

    @Test
    void what_fails_in_a_batch_is_named_with_its_reason_and_the_others_are_done() throws Exception {
        RunView good = opened("可以审签的一件");
        RunView recalled = opened("已被撤回的一件");
        RunView ungated = opened("没有勾选的一件");
        HtmlPage batch = chosen(section.head());
        tickAll(batch);
        untick(batch, ungated);
        approvals
                .recall(recalled.id(), recalled.version(), office.actor(section.drafter()))
                .orElseThrow();

        HtmlPage left = submit(batch);

        assertThat(left.getWebResponse().getStatusCode()).isEqualTo(422);
        assertThat(left.asNormalizedText())
                .contains("已审签 1 件", "可以审签的一件")
                .contains("下列 2 件没有签署", "请逐项审核并勾选：政治关", "该事项已有新的进展");
        assertThat(approvals.find(good.id()).orElseThrow().signatures()).hasSize(1);
        assertThat(approvals.find(ungated.id()).orElseThrow().state()).isEqualTo(RunState.OPEN);
    }

    @Test
    void a_batch_of_nothing_is_refused_and_not_called_a_success() throws Exception {
        opened("没有送到的一件");
        HtmlPage batch = chosen(section.head());
        batch.querySelectorAll("[name^='items']").forEach(field -> field.remove());

        HtmlPage refused = submit(batch);

        assertThat(refused.getWebResponse().getStatusCode()).isEqualTo(422);
        assertThat(refused.asNormalizedText()).contains("没有选择要审签的事项").doesNotContain("已审签 0 件");
    }

    @Test
    void the_menu_counts_what_waits() throws Exception {
        opened("等待计数的一件");

        HtmlPage page = browser.of(section.head()).open(PENDING);

        assertThat(page.<DomElement>querySelector("nav a[href='/office/approvals'] .badge")
                        .getTextContent())
                .startsWith("1");
    }

    private String list(PersonId person, String address) throws IOException {
        return browser.of(person).open(address).asNormalizedText();
    }

    private HtmlPage chosen(PersonId person) throws IOException {
        HtmlPage page = browser.of(person).open(PENDING);
        page.getElementsByName("run").forEach(box -> ((HtmlCheckBoxInput) box).setChecked(true));
        HtmlForm form = page.querySelector("form[action$='/batch']");
        return form.<DomElement>querySelector("button[type=submit]").click();
    }

    private static void tickAll(HtmlPage page) {
        page.querySelectorAll("input[type=checkbox]").forEach(box -> ((HtmlCheckBoxInput) box).setChecked(true));
    }

    private static void untick(HtmlPage page, RunView run) {
        DomElement number = page.querySelector("input[value='" + run.id().value() + "'][type=hidden]");
        String prefix = number.getAttribute("name").replace(".run", ".gates");
        ((HtmlCheckBoxInput) page.getElementsByName(prefix).getFirst()).setChecked(false);
    }

    private static HtmlPage submit(HtmlPage page) throws IOException {
        HtmlForm form = page.querySelector("form[action='/office/approvals/batch']");
        form.setAttribute("novalidate", "novalidate");
        return form.<DomElement>querySelector("button[type=submit]").click();
    }

    private RunView opened(String title) {
        RunId run = approvals
                .open(subjects.submission(title, section.unit(), section.drafter()), office.actor(section.drafter()))
                .orElseThrow();
        return approvals.find(run).orElseThrow();
    }

    private void approve(RunView run, PersonId by) {
        approvals
                .approve(run.id(), run.version(), "同意", EnumSet.allOf(Gate.class), office.actor(by))
                .orElseThrow();
    }
}
