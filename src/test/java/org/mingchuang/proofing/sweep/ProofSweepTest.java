package org.mingchuang.proofing.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingchuang.organization.OfficeBrowser.type;

import java.nio.charset.StandardCharsets;
import org.htmlunit.html.HtmlButton;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.Test;
import org.mingchuang.approval.ABrowser;
import org.mingchuang.approval.AnOffice;
import org.mingchuang.publishing.PublishingFixtures;
import org.mingchuang.publishing.PublishingFixtures.Draft;
import org.mingchuang.publishing.TextMother;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Everything published is checked again, and what is found leads to the page where it is settled. */
@OfficeTest
class ProofSweepTest {

    @Autowired
    PublishingFixtures publishing;

    @Autowired
    ProofSweepRunner runner;

    @Autowired
    SweepDesk desk;

    @Autowired
    ProofSweepStore sweeps;

    @Autowired
    AnOffice office;

    @Autowired
    ABrowser browser;

    @Test
    void what_is_out_is_checked_and_what_is_settled_leaves_the_list() throws Exception {
        Draft draft = publishing.published(publishing.aDraft(
                publishing.aSection(),
                TextMother.news("汛期排查布署情况").home(publishing.aColumn()).text()));
        var window = browser.of(office.officeHead());
        runner.run();
        desk.ask(office.actor(office.officeHead()));

        runner.run();

        HtmlPage list = window.open("/office/sweep?category=WORDING");
        assertThat(list.asNormalizedText()).contains("人工发起", "汛期排查布署情况", "应为“部署”");
        assertThat(window.load("/office/sweep/export").getContentAsString(StandardCharsets.UTF_8))
                .contains("汛期排查布署情况");
        HtmlPage check = browser.of(draft.section().head())
                .open("/office/manuscripts/" + draft.id().value() + "/check?version=1");
        type(check, "reason", "栏目名称");
        check.<HtmlButton>querySelector("button[value=WAIVED]").click();
        assertThat(window.open("/office/sweep?category=WORDING").asNormalizedText())
                .doesNotContain("汛期排查布署情况");
    }

    @Test
    void a_sweep_is_finished_once_and_another_is_due_only_when_the_rules_have_changed() {
        runner.run();
        long last = sweeps.latest().orElseThrow().id();

        runner.run();

        assertThat(sweeps.latest().orElseThrow().id()).isEqualTo(last);
        assertThat(sweeps.latest().orElseThrow().finishedAt()).isNotNull();
    }
}
