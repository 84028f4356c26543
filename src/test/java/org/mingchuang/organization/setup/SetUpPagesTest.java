package org.mingchuang.organization.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingchuang.organization.OfficeBrowser;
import org.mingchuang.organization.OrganizationFixtures;
import org.mingchuang.testing.OfficeTest;
import org.mingchuang.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The link by which an empty installation gets its first system administrator. */
@OfficeTest
class SetUpPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private SetUpLink link;

    @Autowired
    private OrganizationFixtures fixtures;

    @Autowired
    private TestClock clock;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void the_link_makes_a_system_administrator_once() throws Exception {
        fixtures.office();
        String address = "/office/set-up/" + link.renewed();
        String login = "first" + System.identityHashCode(this);
        try (var browser = new OfficeBrowser(port)) {
            HtmlPage refused = sent(browser.open(address), login, "short");
            HtmlPage done = sent(refused, login, OrganizationFixtures.PASSWORD);
            HtmlPage over = browser.open(address);
            HtmlPage units = browser.signIn(login, OrganizationFixtures.PASSWORD, "/office/units");

            assertThat(refused.getWebResponse().getStatusCode()).isEqualTo(422);
            assertThat(refused.asNormalizedText()).contains("口令至少 8 位");
            assertThat(done.asNormalizedText()).contains("设置完成，请用刚才的登录名和口令登录");
            assertThat(over.getWebResponse().getStatusCode()).isEqualTo(410);
            assertThat(over.asNormalizedText()).contains("链接已失效");
            assertThat(units.asNormalizedText()).contains("新设机构");
        }
    }

    @Test
    void a_link_of_yesterday_or_one_never_given_is_gone() throws Exception {
        String old = link.renewed();
        clock.advance(Duration.ofHours(24));
        try (var browser = new OfficeBrowser(port)) {
            assertThat(browser.open("/office/set-up/" + old).getWebResponse().getStatusCode())
                    .isEqualTo(410);
            assertThat(browser.open("/office/set-up/invented").getWebResponse().getStatusCode())
                    .isEqualTo(410);
        }
    }

    private static HtmlPage sent(HtmlPage page, String login, String password) throws Exception {
        OfficeBrowser.type(page, "commission", "黔江区住房和城乡建设委员会");
        OfficeBrowser.type(page, "name", "首任");
        OfficeBrowser.type(page, "login", login);
        OfficeBrowser.type(page, "password", password);
        OfficeBrowser.type(page, "repeated", password);
        return OfficeBrowser.press(page, "完成设置");
    }
}
