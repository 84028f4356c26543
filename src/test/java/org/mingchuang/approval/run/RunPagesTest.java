package org.mingchuang.approval.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.htmlunit.WebResponse;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlCheckBoxInput;
import org.htmlunit.html.HtmlForm;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlTextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingchuang.approval.ABrowser;
import org.mingchuang.approval.AnOffice;
import org.mingchuang.approval.Approvals;
import org.mingchuang.approval.RunState;
import org.mingchuang.approval.RunView;
import org.mingchuang.approval.TrialSubjects;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.organization.PostKind;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class RunPagesTest {

    @Autowired
    Approvals approvals;

    @Autowired
    AnOffice office;

    @Autowired
    TrialSubjects subjects;

    @Autowired
    RunFixtures.Desk desk;

    @Autowired
    ABrowser browser;

    private AnOffice.Section section;
    private RunView run;

    @BeforeEach
    void aSubmission() {
        section = office.section();
        run = desk.opened(subjects.submission("关于公布公租房配租结果的公告", section.unit(), section.drafter()), section.drafter());
    }

    @Test
    void the_signer_sees_the_text_the_changes_and_five_gates_none_of_them_ticked() throws Exception {
        HtmlPage page = open(section.head());

        assertThat(page.asNormalizedText())
                .contains("关于公布公租房配租结果的公告", "所属栏目", "通知公告", "五关审核", "政治关", "保密关", "审批中")
                .contains("与上一轮送审稿相比的修改", "分管领导审签", "送审");
        assertThat(gates(page)).hasSize(5).noneMatch(HtmlCheckBoxInput::isChecked);
        assertThat(page.<DomElement>querySelector("iframe").getAttribute("sandbox"))
                .isEqualTo("allow-same-origin");
        assertThat(page.<DomElement>querySelector("ins")).isNotNull();
    }

    @Test
    void the_head_ticks_and_approves_and_the_leader_releases() throws Exception {
        HtmlPage page = open(section.head());
        gates(page).forEach(gate -> gate.setChecked(true));
        page.<HtmlTextArea>getElementByName("opinion").setText("已逐关审核，同意报审");
        HtmlPage after = press(page, "approval");

        assertThat(after.asNormalizedText()).contains("《关于公布公租房配租结果的公告》已办理：同意。");

        HtmlPage leaders = open(section.leader());
        assertThat(leaders.asNormalizedText()).contains("已逐关审核，同意报审", "已逐项审核：");
        assertThat(gates(leaders)).isEmpty();
        press(leaders, "approval");

        assertThat(approvals.find(run.id()).orElseThrow().state()).isEqualTo(RunState.PASSED);
        assertThat(open(section.drafter()).asNormalizedText()).contains("已通过", "同意发布");
    }

    @Test
    void a_forgotten_gate_is_named_and_what_was_typed_stays() throws Exception {
        HtmlPage page = open(section.head());
        gates(page).stream().skip(1).forEach(gate -> gate.setChecked(true));
        page.<HtmlTextArea>getElementByName("opinion").setText("同意");
        HtmlPage refused = press(page, "approval");

        assertThat(refused.getWebResponse().getStatusCode()).isEqualTo(422);
        assertThat(refused.asNormalizedText()).contains("请逐项审核并勾选：政治关。");
        assertThat(gates(refused).stream().filter(HtmlCheckBoxInput::isChecked)).hasSize(4);
        assertThat(refused.<HtmlTextArea>getElementByName("opinion").getText()).isEqualTo("同意");
    }

    @Test
    void an_older_page_gets_the_newer_state_and_changes_nothing() throws Exception {
        HtmlPage seen = open(section.head());
        desk.approve(run, section.head());
        gates(seen).forEach(gate -> gate.setChecked(true));

        HtmlPage stale = press(seen, "approval");

        assertThat(stale.getWebResponse().getStatusCode()).isEqualTo(409);
        assertThat(stale.asNormalizedText()).contains("已有新的进展", "待 分管领导");
        assertThat(approvals.find(run.id()).orElseThrow().signatures()).hasSize(1);
    }

    @Test
    void the_leader_returns_it_to_the_first_check_with_a_reason() throws Exception {
        desk.approve(run, section.head());
        HtmlPage page = browser.of(section.leader()).open(address() + "/return");
        assertThat(page.asNormalizedText()).contains("科室（单位）负责人把关（负责人", "拟稿人（拟稿人");

        HtmlPage refused = press(page, "return");
        assertThat(refused.getWebResponse().getStatusCode()).isEqualTo(422);
        assertThat(refused.asNormalizedText()).contains("请填写退回理由。", "请选择退回到哪个环节。");

        refused.<DomElement>querySelector("input[name=toStep][value='1']").click();
        refused.<HtmlTextArea>getElementByName("reason").setText("请核实第二段数据");
        HtmlPage done = press(refused, "return");

        assertThat(done.asNormalizedText()).contains("已办理：退回“科室（单位）负责人把关”");
        assertThat(open(section.head()).asNormalizedText()).contains("请核实第二段数据", "第 2 轮");
    }

    @Test
    void the_leader_escalates_and_the_principal_leader_finds_it() throws Exception {
        PersonId principal = office.principal();
        desk.approve(run, section.head());
        HtmlPage page = browser.of(section.leader()).open(address() + "/escalation");
        page.<HtmlTextArea>getElementByName("opinion").setText("涉及群众切身利益，请审定");

        assertThat(press(page, "escalation").asNormalizedText()).contains("已办理：报主要领导审签");
        assertThat(open(principal).asNormalizedText()).contains("涉及群众切身利益，请审定", "同意发布");
    }

    @Test
    void the_submitter_recalls_and_sees_the_end() throws Exception {
        HtmlPage page = press(open(section.drafter()), "recall");

        assertThat(page.asNormalizedText()).contains("已撤回", "撤回送审");
    }

    @Test
    void others_are_turned_away() throws Exception {
        PersonId stranger = office.person("他人", office.section().unit(), PostKind.DRAFTER);

        assertThat(browser.of(stranger).status(address())).isEqualTo(403);
        assertThat(browser.of(stranger).status(address() + "/sheet")).isEqualTo(403);
        assertThat(browser.of(stranger).status("/office/approvals/999999999")).isEqualTo(404);
    }

    @Test
    void the_approval_form_downloads_with_its_signatures() throws Exception {
        desk.approve(run, section.head());

        WebResponse response = browser.of(section.leader()).load(address() + "/sheet");

        assertThat(response.getResponseHeaderValue("Content-Disposition")).startsWith("attachment");
        assertThat(text(response)).contains("信息发布审批单", "☑政治关", "签名：负责人", "审批中（分管领导审签）");
    }

    private static String text(WebResponse response) throws IOException {
        try (var word = new XWPFDocument(
                        new ByteArrayInputStream(response.getContentAsStream().readAllBytes()));
                var extractor = new XWPFWordExtractor(word)) {
            return extractor.getText();
        }
    }

    private String address() {
        return "/office/approvals/" + run.id().value();
    }

    private HtmlPage open(PersonId person) throws IOException {
        return browser.of(person).open(address());
    }

    private static List<HtmlCheckBoxInput> gates(HtmlPage page) {
        return page.getElementsByName("gates").stream()
                .map(HtmlCheckBoxInput.class::cast)
                .toList();
    }

    private static HtmlPage press(HtmlPage page, String act) throws IOException {
        HtmlForm form = page.querySelector("form[action$='/" + act + "']");
        form.setAttribute("novalidate", "novalidate");
        return form.<DomElement>querySelector("button[type=submit]").click();
    }
}
