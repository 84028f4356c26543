package org.mingchuang.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.mingchuang.kernel.Actor;
import org.mingchuang.organization.OrganizationFixtures;
import org.mingchuang.organization.Staffing;
import org.mingchuang.organization.Staffing.NewPerson;
import org.springframework.stereotype.Component;

/** A browser window in which a new clerk has signed in by the page. */
@Component
public class OfficeWindow {

    private static final AtomicInteger NEXT = new AtomicInteger(1);

    private final Staffing staffing;
    private final OrganizationFixtures fixtures;

    OfficeWindow(Staffing staffing, OrganizationFixtures fixtures) {
        this.staffing = staffing;
        this.fixtures = fixtures;
    }

    /** @return the sign-in name; the password is {@link OrganizationFixtures#PASSWORD} */
    public String newClerk() {
        String login = String.format(Locale.ROOT, "window%d", NEXT.getAndIncrement());
        var clerk = new NewPerson(
                login, "王晓文", fixtures.aSection(), "科员", "13800138000", OrganizationFixtures.PASSWORD, true);
        staffing.employ(clerk, Actor.system()).orElseThrow();
        return login;
    }

    public void signIn(Page page) {
        String login = newClerk();
        page.navigate("/office");
        page.getByLabel("登录名").fill(login);
        page.getByLabel("口令").fill(OrganizationFixtures.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登录"))
                .click();
        page.waitForURL("**/office");
    }
}
