package org.mingchuang.organization.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.time.Duration;
import java.util.List;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingchuang.audit.AuditTrail;
import org.mingchuang.audit.FactView;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.organization.OfficeBrowser;
import org.mingchuang.organization.OrganizationFixtures;
import org.mingchuang.organization.PostKind;
import org.mingchuang.organization.Staffing;
import org.mingchuang.organization.Staffing.NewPerson;
import org.mingchuang.testing.OfficeTest;
import org.mingchuang.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.test.web.support.WebTestUtils;

/** Accounts and passwords as people see them. */
@OfficeTest
class AccountPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private OrganizationFixtures fixtures;

    @Autowired
    private Staffing staffing;

    @Autowired
    private AccountStore accounts;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private TestClock clock;

    private OfficeBrowser browser = new OfficeBrowser(0);

    @Autowired
    private ServletContext server;

    @BeforeEach
    void openTheBrowser() {
        browser = new OfficeBrowser(port);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
        browser.close();
    }

    @Test
    void a_new_person_sets_the_own_password_before_anything_else() throws Exception {
        String login = "newcomer" + System.identityHashCode(this);
        var newcomer = new NewPerson(login, "新来者", fixtures.aSection(), "科员", "", OrganizationFixtures.PASSWORD, false);
        PersonId person = staffing.employ(newcomer, Actor.system()).orElseThrow();

        HtmlPage first = browser.signIn(login, OrganizationFixtures.PASSWORD, "/office/delegations");
        HtmlPage refused = changePassword(first, OrganizationFixtures.PASSWORD, OrganizationFixtures.PASSWORD);
        HtmlPage changed = changePassword(refused, OrganizationFixtures.PASSWORD, "Ming-2026-chuang");

        assertThat(first.asNormalizedText()).contains("首次登录或口令刚被重置，请先设置自己的口令");
        assertThat(refused.getWebResponse().getStatusCode()).isEqualTo(422);
        assertThat(refused.asNormalizedText()).contains("不能使用最近用过的口令");
        assertThat(changed.asNormalizedText()).contains("口令已修改", "新来者");
        assertThat(trail.of(Account.subject(person))).extracting(FactView::act).containsExactly("新增人员", "登录", "修改口令");
    }

    @Test
    void a_password_is_changed_after_ninety_days() throws Exception {
        String login = "quarterly" + System.identityHashCode(this);
        var newcomer = new NewPerson(login, "季度", fixtures.aSection(), "科员", "", OrganizationFixtures.PASSWORD, false);
        staffing.employ(newcomer, Actor.system()).orElseThrow();
        HtmlPage first = browser.signIn(login, OrganizationFixtures.PASSWORD, "/office/account");
        HtmlPage chosen = changePassword(first, OrganizationFixtures.PASSWORD, "Ming-2026-chuang");
        browser.signOut();
        clock.advance(Duration.ofDays(90));

        HtmlPage page = browser.signIn(login, "Ming-2026-chuang", "/office/delegations");

        assertThat(chosen.asNormalizedText()).contains("最迟更换");
        assertThat(page.asNormalizedText()).contains("口令已使用满 90 天，请更换后继续");
    }

    @Test
    void a_lapsed_temporary_password_opens_nothing() throws Exception {
        String login = "lapsed" + System.identityHashCode(this);
        var newcomer = new NewPerson(login, "迟来者", fixtures.aSection(), "科员", "", OrganizationFixtures.PASSWORD, false);
        staffing.employ(newcomer, Actor.system()).orElseThrow();
        clock.advance(Duration.ofDays(7));

        HtmlPage page = browser.signIn(login, OrganizationFixtures.PASSWORD, "/office/account");

        assertThat(page.asNormalizedText()).contains("临时口令已过期，请联系安全管理员重置");
    }

    @Test
    void the_security_administrator_resets_a_password_and_shows_it_once() throws Exception {
        PersonId clerk = fixtures.person(fixtures.aSection(), PostKind.DRAFTER);
        PersonId security = fixtures.person(fixtures.aSection(), PostKind.SECURITY_ADMIN);
        browser.signIn(login(security), OrganizationFixtures.PASSWORD, "/office/accounts?q=" + login(clerk));

        HtmlPage issued = browser.press("重置口令");
        String password = issued.querySelector("code.secret").asNormalizedText();
        browser.signOut();
        HtmlPage first = browser.signIn(login(clerk), password, "/office/account");

        assertThat(issued.asNormalizedText()).contains("请把登录名和临时口令当面交给本人");
        assertThat(first.asNormalizedText()).contains("请先设置自己的口令");
    }

    @Test
    void a_suspended_account_is_signed_out_at_its_next_request() throws Exception {
        PersonId clerk = fixtures.person(fixtures.aSection(), PostKind.DRAFTER);
        PersonId security = fixtures.person(fixtures.aSection(), PostKind.SECURITY_ADMIN);
        browser.signIn(login(clerk), OrganizationFixtures.PASSWORD, "/office/account");
        try (var other = new OfficeBrowser(port)) {
            other.signIn(login(security), OrganizationFixtures.PASSWORD, "/office/accounts?q=" + login(clerk));
            HtmlPage list = other.press("停用");
            assertThat(list.asNormalizedText()).contains("的账号");
        }

        HtmlPage next = browser.open("/office/account");
        HtmlPage again = browser.signIn(login(clerk), OrganizationFixtures.PASSWORD, "/office/account");

        assertThat(next.getUrl().getPath()).isEqualTo("/office/sign-in");
        assertThat(again.asNormalizedText()).contains("账号已停用，请联系安全管理员");
    }

    @Test
    void a_form_sent_after_the_session_is_lost_says_so_and_works_after_a_new_sign_in() throws Exception {
        theOwnFormTokensCountAgain();
        PersonId head = fixtures.person(fixtures.aSection(), PostKind.SECTION_HEAD);
        HtmlPage form = browser.signIn(login(head), OrganizationFixtures.PASSWORD, "/office/account/password");
        browser.forget("mingchuang-0");

        HtmlPage expired = changePassword(form, OrganizationFixtures.PASSWORD, "Ming-2026-chuang");
        browser.signIn(login(head), OrganizationFixtures.PASSWORD, "/office/account");
        HtmlPage sentAgain = changePassword(form, OrganizationFixtures.PASSWORD, "Ming-2026-chuang");

        assertThat(expired.getWebResponse().getStatusCode()).isEqualTo(401);
        assertThat(expired.asNormalizedText()).contains("登录已超时", "没有丢失");
        assertThat(sentAgain.asNormalizedText()).contains("口令已修改");
    }

    @Test
    void every_sign_in_and_every_failure_is_a_fact() throws Exception {
        PersonId clerk = fixtures.person(fixtures.aSection(), PostKind.DRAFTER);
        browser.signIn(login(clerk), "Wrong-2026-x", "/office/account");
        browser.signIn(login(clerk), OrganizationFixtures.PASSWORD, "/office/account");
        browser.signOut();

        List<FactView> facts = trail.of(Account.subject(clerk));

        assertThat(facts).extracting(FactView::act).endsWith("登录失败", "登录", "退出登录");
        assertThat(facts).filteredOn(fact -> fact.act().equals("登录失败")).allMatch(fact -> !fact.succeeded());
    }

    /** MockMvc's csrf() puts tokens of the session in their place, for the whole shared context. */
    private void theOwnFormTokensCountAgain() {
        var request = new MockHttpServletRequest(server, "POST", "/office/account");
        WebTestUtils.setCsrfTokenRepository(request, new LastingCsrfTokens());
    }

    private HtmlPage changePassword(HtmlPage page, String present, String next) throws Exception {
        OfficeBrowser.type(page, "present", present);
        OfficeBrowser.type(page, "password", next);
        OfficeBrowser.type(page, "repeated", next);
        return OfficeBrowser.press(page, "修改口令");
    }

    private String login(PersonId person) {
        return accounts.find(person).orElseThrow().login();
    }
}
