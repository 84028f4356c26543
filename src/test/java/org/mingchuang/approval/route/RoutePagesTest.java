package org.mingchuang.approval.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlCheckBoxInput;
import org.htmlunit.html.HtmlForm;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlSelect;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingchuang.approval.ABrowser;
import org.mingchuang.approval.AnOffice;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.organization.OrganizationFixtures;
import org.mingchuang.organization.PostKind;
import org.mingchuang.organization.UnitKind;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class RoutePagesTest {

    @Autowired
    AnOffice office;

    @Autowired
    OrganizationFixtures organization;

    @Autowired
    ABrowser browser;

    @Autowired
    RouteStore routes;

    private PersonId administrator;

    @BeforeEach
    void somebodyWhoKeepsRoutes() {
        for (PostKind kind : new PostKind[] {PostKind.SYSTEM_ADMIN, PostKind.SECURITY_ADMIN}) {
            PersonId person = organization.person(office.office().id(), kind);
            if (office.actor(person).may(Permission.MANAGE_ROUTES)) {
                administrator = person;
                return;
            }
        }
        throw new AssertionError("nobody may keep routes");
    }

    @Test
    void the_notices_routes_stand_there_with_what_they_are_for() throws Exception {
        assertThat(list(""))
                .contains("A　科室（单位）信息发布", "分管领导审签（分管领导，可报主要领导）", "B　其他渠道来稿发布", "C　直属单位自管新媒体发布", "没有路线，不能送审");
    }

    @Test
    void the_preview_names_who_would_sign_for_a_unit_now() throws Exception {
        var section = office.section();
        String name = office.actor(section.head()).name();

        assertThat(list("?unit=" + section.unit().value())).contains("科室（单位）负责人把关：" + name);
    }

    @Test
    void the_preview_says_which_post_is_vacant() throws Exception {
        var unit = office.unit(UnitKind.SECTION);

        assertThat(list("?unit=" + unit.value())).contains("科室（单位）负责人把关：岗位空缺");
    }

    @Test
    void a_route_is_added_changed_and_switched_off_and_keeps_its_editions() throws Exception {
        HtmlPage form = open("/office/routes/new");
        fill(form, "code", "TRIAL");
        fill(form, "name", "试验路线");
        tick(form, "unitKinds", "COMMISSION");
        tick(form, "origins", "OWN");
        tick(form, "targets", "OWN_ACCOUNT");
        fill(form, "steps[0].name", "办公室把关");
        tick(form, "steps[0].posts", "OFFICE_HEAD");
        form.<HtmlSelect>getElementByName("steps[0].scope").setSelectedAttribute("OFFICE", true);
        fill(form, "steps[1].name", "公开领导审签");
        HtmlPage added = press(form, "add");
        assertThat(added.asNormalizedText()).contains("第 3 个环节");

        HtmlPage refused = press(added, "save");
        assertThat(refused.getWebResponse().getStatusCode()).isEqualTo(422);
        assertThat(refused.asNormalizedText()).contains("第 3 个环节：请填写名称", "最后一个环节须由领导");

        HtmlPage saved = press(press(refused, "remove:3"), "save");
        assertThat(saved.asNormalizedText()).contains("审批路线“试验路线”已保存", "TRIAL　试验路线");

        Route route = trial();
        HtmlPage edit = open("/office/routes/" + route.id());
        fill(edit, "steps[1].name", "改名的环节");
        press(edit, "save");
        HtmlPage stale = press(edit, "save");
        assertThat(stale.getWebResponse().getStatusCode()).isEqualTo(409);

        HtmlForm off =
                open("/office/routes").querySelector("form[action='/office/routes/" + route.id() + "/activation']");
        HtmlPage after = off.<DomElement>querySelector("button").click();
        assertThat(after.asNormalizedText()).contains("已停用，正在流转的按原路线办完");
        assertThat(open("/office/routes/" + route.id() + "/editions").asNormalizedText())
                .contains("第 3 版", "第 2 版", "改名的环节", "第 1 版", "公开领导审签");
    }

    @Test
    void nobody_else_comes_near_the_routes() throws Exception {
        var section = office.section();

        for (PersonId person : new PersonId[] {section.drafter(), section.head(), section.leader()}) {
            assertThat(browser.of(person).status("/office/routes")).isEqualTo(403);
        }
    }

    private Route trial() {
        return routes.all().stream()
                .filter(route -> route.code().equals("TRIAL"))
                .findFirst()
                .orElseThrow();
    }

    private String list(String query) throws IOException {
        return open("/office/routes" + query).asNormalizedText();
    }

    private HtmlPage open(String address) throws IOException {
        return browser.of(administrator).open(address);
    }

    private static void fill(HtmlPage page, String name, String value) {
        page.<HtmlInput>getElementByName(name).setValue(value);
    }

    private static void tick(HtmlPage page, String name, String value) {
        page.<HtmlCheckBoxInput>querySelector("input[name='" + name + "'][value='" + value + "']")
                .setChecked(true);
    }

    private static HtmlPage press(HtmlPage page, String act) throws IOException {
        HtmlForm form = page.querySelector("form.route-form");
        form.setAttribute("novalidate", "novalidate");
        return form.<DomElement>querySelector("button[value='" + act + "']").click();
    }
}
