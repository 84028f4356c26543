package org.mingchuang.proofing.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingchuang.organization.OfficeBrowser.press;
import static org.mingchuang.organization.OfficeBrowser.type;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.htmlunit.html.HtmlAnchor;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingchuang.approval.ABrowser;
import org.mingchuang.approval.AnOffice;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.SubjectRef;
import org.mingchuang.proofing.Inspections;
import org.mingchuang.proofing.Material;
import org.mingchuang.proofing.Remark;
import org.mingchuang.proofing.RulingKind;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;

/** How rules have done, and switching off what is useless. */
@OfficeTest
class RuleUsePagesTest {

    private static final String RULE = "confusions/布署";
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @Autowired
    Inspections inspections;

    @Autowired
    RuleSwitchDesk desk;

    @Autowired
    AnOffice office;

    @Autowired
    ABrowser browser;

    @AfterEach
    void on() {
        desk.switchOn(RULE, keeper()).orElseThrow();
    }

    @Test
    void false_alarms_are_counted_and_the_rule_is_switched_off_with_a_reason_and_on_again() throws Exception {
        var subject = SubjectRef.of("proofing.trial", NUMBERS.incrementAndGet());
        var material = Material.of("按照上级布署开展工作。", LocalDate.of(2020, 9, 28));
        inspections
                .rule(
                        subject,
                        material,
                        look(subject, material).getFirst().mark(),
                        RulingKind.FALSE_ALARM,
                        "原文如此",
                        false,
                        keeper())
                .orElseThrow();
        var window = browser.of(office.officeHead());

        HtmlPage list = window.open("/office/rules?q=布署");
        assertThat(list.asNormalizedText()).contains(RULE, "表述", "启用");
        HtmlPage page = list.<HtmlAnchor>querySelector("td a").click();
        assertThat(page.asNormalizedText()).contains("误报", "原文如此", "按照上级布署开展工作");
        HtmlPage refused = press(page, "停用这条规则");
        assertThat(refused.getWebResponse().getStatusCode()).isEqualTo(422);
        assertThat(refused.asNormalizedText()).contains("请写明停用的理由");
        type(refused, "reason", "本单位文件名称固定用字");
        HtmlPage off = press(refused, "停用这条规则");

        assertThat(off.asNormalizedText()).contains("规则已停用", "本单位文件名称固定用字", "停用检查规则");
        assertThat(look(subject, material)).isEmpty();
        assertThat(window.load("/office/rules/export?q=布署").getContentAsString(StandardCharsets.UTF_8))
                .contains("停用");
        press(off, "重新启用");
        assertThat(look(subject, material)).hasSize(1);
    }

    @Test
    void only_its_keepers_look_after_the_rules() throws Exception {
        var clerk = browser.of(office.section().drafter());

        assertThat(clerk.status("/office/rules")).isEqualTo(403);
        assertThat(browser.of(office.officeHead()).status("/office/rules/one?rule=nothing"))
                .isEqualTo(404);
    }

    private List<Remark> look(SubjectRef subject, Material material) {
        return inspections.look(subject, material).remarks();
    }

    private Actor keeper() {
        return office.actor(office.officeHead());
    }
}
