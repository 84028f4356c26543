package org.mingchuang.portal.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.htmlunit.html.HtmlForm;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingchuang.approval.ABrowser;
import org.mingchuang.approval.AnOffice;
import org.mingchuang.audit.AuditTrail;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.SubjectRef;
import org.mingchuang.portal.rebuild.BuildView;
import org.mingchuang.portal.rebuild.Rebuilds;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class UpkeepPagesTest {

    @Autowired
    AnOffice office;

    @Autowired
    ABrowser browser;

    @Autowired
    Rebuilds rebuilds;

    @Autowired
    AuditTrail trail;

    private PersonId staff;

    @BeforeEach
    void somebodyWhoLooksAfterTheSite() {
        staff = office.officeHead();
    }

    @Test
    void the_page_shows_the_sites_state() throws Exception {
        assertThat(open().asNormalizedText()).contains("网站名称", "公开网址", "已发布稿件", "全站重建", "站点核对");
    }

    @Test
    void the_button_rebuilds_the_site_in_the_background_and_leaves_a_fact() throws Exception {
        press(open(), "重建全站");

        await();
        assertThat(open().asNormalizedText()).contains("人工提出", "完成");
        assertThat(acts()).contains("提出全站重建");
    }

    @Test
    void the_site_is_compared_at_once_on_demand_and_that_leaves_a_fact() throws Exception {
        await();

        String shown = press(open(), "立即核对").asNormalizedText();

        assertThat(shown).contains("核对完成");
        assertThat(acts()).contains("核对站点");
    }

    @Test
    void whoever_does_not_look_after_the_site_is_refused() throws Exception {
        PersonId writer = office.section().drafter();

        assertThat(browser.of(writer).status("/office/site")).isEqualTo(403);
    }

    private HtmlPage open() throws IOException {
        await();
        var window = browser.of(staff);
        window.client().setRefreshHandler((page, address, seconds) -> {});
        return window.open("/office/site");
    }

    private static HtmlPage press(HtmlPage page, String label) throws IOException {
        for (HtmlForm form : page.getForms()) {
            for (var button : form.getElementsByTagName("button")) {
                if (button.asNormalizedText().equals(label)) {
                    return button.click();
                }
            }
        }
        throw new AssertionError("no button " + label + " on " + page.asNormalizedText());
    }

    private void await() {
        try {
            while (rebuilds.latest(5).stream().anyMatch(BuildView::isRunning)) {
                Thread.sleep(20);
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> acts() {
        return trail.of(new SubjectRef("portal.site", "0")).stream()
                .map(fact -> fact.act())
                .toList();
    }
}
