package org.mingchuang.organization.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.htmlunit.Page;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.OfficeBrowser;
import org.mingchuang.organization.OrganizationFixtures;
import org.mingchuang.organization.People;
import org.mingchuang.organization.PersonView;
import org.mingchuang.organization.Post;
import org.mingchuang.organization.PostKind;
import org.mingchuang.organization.Posts;
import org.mingchuang.organization.UnitView;
import org.mingchuang.organization.Units;
import org.mingchuang.organization.account.AccountStates;
import org.mingchuang.testing.OfficeTest;
import org.mingchuang.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Units, people, posts and delegations as the system administrator clicks them. */
@OfficeTest
class OrganizationPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private OrganizationFixtures fixtures;

    @Autowired
    private Units units;

    @Autowired
    private People people;

    @Autowired
    private Posts posts;

    @Autowired
    private AccountStates accounts;

    @Autowired
    private TestClock clock;

    private OfficeBrowser browser = new OfficeBrowser(0);

    @BeforeEach
    void openTheBrowser() {
        browser = new OfficeBrowser(port);
    }

    @AfterEach
    void closeTheBrowser() {
        browser.close();
    }

    @Test
    void a_unit_is_opened_renamed_moved_closed_and_brought_back() throws Exception {
        HtmlPage form = asAdministrator("/office/units/new");
        String code = "P" + System.identityHashCode(this);
        OfficeBrowser.type(form, "name", "房屋征收科" + code);
        OfficeBrowser.type(form, "code", code);
        OfficeBrowser.choose(form, "parent", units.commission().name());
        HtmlPage list = OfficeBrowser.press(form, "新设机构");
        UnitView unit = units.byCode(code).orElseThrow();
        HtmlPage show = browser.open("/office/units/" + unit.id().value());
        OfficeBrowser.type(show, "name", "征收安置科" + code);
        HtmlPage renamed = OfficeBrowser.press(show, "保存");
        HtmlPage closed = OfficeBrowser.press(renamed, "停用这个机构");
        HtmlPage back = OfficeBrowser.press(closed, "撤销");

        assertThat(list.asNormalizedText()).contains("已新设“房屋征收科" + code + "”");
        assertThat(renamed.asNormalizedText()).contains("已更改为“征收安置科" + code + "”", "更改机构名称");
        assertThat(closed.asNormalizedText()).contains("已停用“征收安置科" + code + "”");
        assertThat(back.asNormalizedText()).contains("已恢复“征收安置科" + code + "”");
    }

    @Test
    void a_refused_unit_keeps_what_was_typed_and_says_why_in_place() throws Exception {
        HtmlPage form = asAdministrator("/office/units/new");
        OfficeBrowser.type(form, "name", "");
        OfficeBrowser.type(form, "code", "小写");

        HtmlPage refused = OfficeBrowser.press(form, "新设机构");

        assertThat(refused.getWebResponse().getStatusCode()).isEqualTo(422);
        assertThat(refused.asNormalizedText()).contains("请填写机构名称", "代码须以大写字母开头");
        assertThat(refused.getWebResponse().getContentAsString()).contains("value=\"小写\"");
    }

    @Test
    void a_unit_with_people_is_not_closed_and_the_page_says_why() throws Exception {
        UnitId section = fixtures.aSection();
        fixtures.person(section, PostKind.DRAFTER);
        asAdministrator("/office/units/" + section.value());

        HtmlPage refused = browser.press("停用这个机构");

        assertThat(refused.asNormalizedText()).contains("还有在岗人员 1 人、在任岗位 1 个");
    }

    @Test
    void somebody_is_taken_on_gets_a_post_loses_it_and_leaves() throws Exception {
        UnitId section = fixtures.aSection();
        String unitName = units.find(section).orElseThrow().name();
        String login = "zhang" + System.identityHashCode(this);
        HtmlPage form = asAdministrator("/office/people/new");
        OfficeBrowser.type(form, "name", "张试用");
        OfficeBrowser.type(form, "login", login);
        OfficeBrowser.type(form, "mobile", "13912345678");
        OfficeBrowser.choose(form, "unit", unitName);
        HtmlPage issued = OfficeBrowser.press(form, "新增人员");
        PersonView person = people.byLogin(login).orElseThrow();
        HtmlPage show = browser.open("/office/people/" + person.id().value());
        OfficeBrowser.choose(show, "kind", "拟稿人");
        OfficeBrowser.choose(show, "unit", unitName);
        HtmlPage appointed = OfficeBrowser.press(show, "任命");
        var post = new Post(PostKind.DRAFTER, section);
        boolean held = posts.of(person.id(), clock.instant()).contains(post);
        HtmlPage relieved = OfficeBrowser.press(appointed, "免去");
        HtmlPage left = OfficeBrowser.press(relieved, "办理离岗");

        assertThat(issued.asNormalizedText()).contains("已新增张试用", "临时口令");
        assertThat(show.asNormalizedText()).contains("139****5678").doesNotContain("13912345678");
        assertThat(appointed.asNormalizedText()).contains("已任命张试用为", "撰写和查看本单位的稿件");
        assertThat(held).isTrue();
        assertThat(relieved.asNormalizedText()).contains("已免去张试用的");
        assertThat(left.asNormalizedText()).contains("张试用已离岗", "办理返岗", "曾任岗位");
        assertThat(people.find(person.id()).orElseThrow().active()).isFalse();
        assertThat(accounts.facts(person.id())).anyMatch(fact -> fact.value().equals("已离岗"));
    }

    @Test
    void a_post_that_an_administrator_may_not_hold_is_refused_in_words() throws Exception {
        UnitId section = fixtures.aSection();
        PersonId auditor = fixtures.person(section, PostKind.AUDITOR);
        HtmlPage show = asAdministrator("/office/people/" + auditor.value());
        OfficeBrowser.choose(show, "kind", "系统管理员");

        HtmlPage refused = OfficeBrowser.press(show, "任命");

        assertThat(refused.getWebResponse().getStatusCode()).isEqualTo(422);
        assertThat(refused.asNormalizedText()).contains("系统、安全、审计管理员须由三人分任");
    }

    @Test
    void the_list_is_searched_and_exported_with_masked_numbers() throws Exception {
        PersonId person = fixtures.person(fixtures.aSection(), PostKind.DRAFTER);
        String name = people.find(person).orElseThrow().name();
        HtmlPage list = asAdministrator("/office/people?q=" + name);

        Page export = list.getAnchorByText("导出").click();
        HtmlPage nothing = browser.open("/office/people?q=%25");

        assertThat(list.asNormalizedText()).contains(name, "138****8000", "拟稿人");
        assertThat(export.getWebResponse().getContentType()).isEqualTo("text/csv");
        assertThat(export.getWebResponse().getContentAsString())
                .contains("\"姓名\",\"登录名\"", "\"" + name + "\"", "138****8000")
                .doesNotContain("13800138000");
        assertThat(nothing.asNormalizedText()).contains("没有符合条件的人员");
    }

    @Test
    void a_leader_is_put_in_charge_and_the_act_is_taken_back() throws Exception {
        UnitId section = fixtures.aSection();
        PersonId leader = fixtures.person(section, PostKind.LEADER_IN_CHARGE);
        UnitId other = fixtures.aSection();
        HtmlPage page = asAdministrator("/office/coverage");
        String row = "//form[@action='/office/coverage/" + other.value() + "']";
        ((org.htmlunit.html.HtmlSelect) page.getFirstByXPath(row + "//select"))
                .setSelectedAttribute(Long.toString(leader.value()), true);

        HtmlPage saved = ((org.htmlunit.html.DomElement) page.getFirstByXPath(row + "//button")).click();
        var post = new Post(PostKind.LEADER_IN_CHARGE, other);
        boolean inCharge = posts.standing(leader, post, clock.instant()).isPresent();
        HtmlPage undone = OfficeBrowser.press(saved, "撤销");

        assertThat(saved.asNormalizedText()).contains("的分管领导已改为");
        assertThat(inCharge).isTrue();
        assertThat(undone.asNormalizedText()).contains("现无分管领导");
        assertThat(posts.standings(post, clock.instant())).isEmpty();
    }

    @Test
    void a_section_head_delegates_for_a_week_and_ends_it() throws Exception {
        UnitId section = fixtures.aSection();
        PersonId head = fixtures.person(section, PostKind.SECTION_HEAD);
        PersonId deputy = fixtures.person(section, PostKind.DRAFTER);
        String name = people.find(deputy).orElseThrow().name();
        HtmlPage form = browser.signIn(login(head), OrganizationFixtures.PASSWORD, "/office/delegations");
        HtmlPage refused = OfficeBrowser.press(form, "委托");
        OfficeBrowser.choose(
                refused,
                "delegate",
                name + "（" + units.find(section).orElseThrow().shortName() + "）");
        OfficeBrowser.type(refused, "reason", "参加培训");
        HtmlPage done = OfficeBrowser.press(refused, "委托");
        HtmlPage ended = OfficeBrowser.press(done, "结束");

        assertThat(refused.asNormalizedText()).contains("请填写事由", "请选择在岗的受托人");
        assertThat(done.asNormalizedText()).contains("已委托" + name + "代行", "未开始");
        assertThat(ended.asNormalizedText()).contains("委托已结束", "已提前结束");
    }

    @Test
    void the_menu_shows_only_what_a_person_may_do() throws Exception {
        PersonId clerk = fixtures.person(fixtures.aSection(), PostKind.DRAFTER);

        HtmlPage own = browser.signIn(login(clerk), OrganizationFixtures.PASSWORD, "/office/account");
        int forbidden = browser.open("/office/people").getWebResponse().getStatusCode();

        List<String> labels = own.querySelectorAll("nav.menu a").stream()
                .map(link -> link.asNormalizedText().strip())
                .toList();
        assertThat(labels).contains("委托代行", "我的账号").doesNotContain("机构", "人员", "账号");
        assertThat(forbidden).isEqualTo(403);
    }

    private HtmlPage asAdministrator(String address) throws Exception {
        PersonId admin = fixtures.person(fixtures.aSection(), PostKind.SYSTEM_ADMIN);
        return browser.signIn(login(admin), OrganizationFixtures.PASSWORD, address);
    }

    private String login(PersonId person) {
        return accounts.facts(person).getFirst().value();
    }
}
