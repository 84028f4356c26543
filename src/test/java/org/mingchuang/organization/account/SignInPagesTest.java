package org.mingchuang.organization.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.time.Duration;
import org.htmlunit.WebClient;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlForm;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.organization.OrganizationFixtures;
import org.mingchuang.organization.PostKind;
import org.mingchuang.testing.OfficeTest;
import org.mingchuang.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Signing in as a person sees it. */
@OfficeTest
class SignInPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private OrganizationFixtures fixtures;

    @Autowired
    private AccountStore accounts;

    @Autowired
    private TestClock clock;

    private final WebClient browser = new WebClient();

    @BeforeEach
    void statusesAreLookedAt() {
        browser.getOptions().setThrowExceptionOnFailingStatusCode(false);
        browser.getOptions().setJavaScriptEnabled(false);
        browser.getOptions().setCssEnabled(false);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
        browser.close();
    }

    @Test
    void who_is_not_signed_in_comes_to_the_sign_in_page_and_from_there_to_where_they_wanted() throws Exception {
        PersonId clerk = fixtures.person(fixtures.aSection(), PostKind.DRAFTER);

        HtmlPage page = signIn(open("/office/account/password"), clerk, OrganizationFixtures.PASSWORD);

        assertThat(page.getUrl().getPath()).isEqualTo("/office/account/password");
        assertThat(page.asNormalizedText()).contains("当前口令");
        assertThat(accounts.find(clerk).orElseThrow().lastSignInAt()).isNotNull();
    }

    @Test
    void a_wrong_password_and_an_unknown_name_get_the_same_answer() throws Exception {
        PersonId clerk = fixtures.person(fixtures.aSection(), PostKind.DRAFTER);

        HtmlPage wrong = signIn(open("/office/sign-in"), clerk, "Wrong-2026-x");
        HtmlPage unknown = signIn(open("/office/sign-in"), "nobody.here", "Wrong-2026-x");

        assertThat(wrong.getWebResponse().getStatusCode()).isEqualTo(401);
        assertThat(wrong.asNormalizedText()).contains("登录名或口令不正确，再失败 4 次将锁定");
        assertThat(unknown.getWebResponse().getStatusCode()).isEqualTo(401);
        assertThat(unknown.asNormalizedText()).contains("登录名或口令不正确，再失败 4 次将锁定");
    }

    @Test
    void five_failures_lock_for_fifteen_minutes() throws Exception {
        PersonId clerk = fixtures.person(fixtures.aSection(), PostKind.DRAFTER);
        for (int i = 0; i < 5; i++) {
            signIn(open("/office/sign-in"), clerk, "Wrong-2026-x");
        }

        HtmlPage locked = signIn(open("/office/sign-in"), clerk, OrganizationFixtures.PASSWORD);
        clock.advance(Duration.ofMinutes(15));
        HtmlPage open =
                signIn(open("/office/sign-in?next=/office/account/password"), clerk, OrganizationFixtures.PASSWORD);

        assertThat(locked.asNormalizedText()).contains("已锁定，请 15 分钟后再试");
        assertThat(open.asNormalizedText()).contains("当前口令");
    }

    private HtmlPage signIn(HtmlPage page, PersonId person, String password) throws Exception {
        return signIn(page, accounts.find(person).orElseThrow().login(), password);
    }

    private static HtmlPage signIn(HtmlPage page, String login, String password) throws Exception {
        HtmlForm form = page.getForms().getFirst();
        form.getInputByName("login").setValue(login);
        form.getInputByName("password").setValue(password);
        DomElement submit = form.querySelector("button[type=submit]");
        return submit.click();
    }

    private HtmlPage open(String address) throws Exception {
        URL url = URI.create("http://localhost:" + port + address).toURL();
        return browser.getPage(url);
    }
}
