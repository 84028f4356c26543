package org.mingchuang.story;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.mingchuang.approval.AnOffice;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Grant;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.Post;
import org.mingchuang.organization.PostKind;
import org.mingchuang.organization.Staffing;
import org.mingchuang.publishing.ColumnTree;
import org.mingchuang.publishing.ColumnType;
import org.mingchuang.publishing.NewColumn;
import org.mingchuang.publishing.PageKind;
import org.mingchuang.testing.Chromium;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.stereotype.Component;

/** The commission office with people who sign in by themselves, and a column to publish in. */
@Component
class StoryOffice {

    private static final String PASSWORD = "Chuang-2026-ming";
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final WebServerApplicationContext server;
    private final AnOffice office;
    private final Staffing staffing;
    private final ColumnTree columns;
    private final Map<String, String> logins = new ConcurrentHashMap<>();

    StoryOffice(WebServerApplicationContext server, AnOffice office, Staffing staffing, ColumnTree columns) {
        this.server = server;
        this.office = office;
        this.staffing = staffing;
        this.columns = columns;
    }

    /** Sign-in name of the person of this name, who holds the post in the commission office or in the commission as a whole. */
    String somebody(String name, PostKind kind) {
        return logins.computeIfAbsent(name, unknown -> employ(name, kind));
    }

    private String employ(String name, PostKind kind) {
        String login = "story" + NUMBERS.incrementAndGet();
        UnitId unit = office.office().id();
        var newcomer = new Staffing.NewPerson(login, name, unit, "", "", PASSWORD, true);
        PersonId person = staffing.employ(newcomer, founder()).orElseThrow();
        boolean ofAll = kind.isAdministrator() || kind == PostKind.PRINCIPAL_LEADER;
        UnitId where = ofAll ? office.commission().id() : unit;
        staffing.appoint(person, new Post(kind, where), founder()).orElseThrow();
        return login;
    }

    /** Number of the commission office. */
    String officeUnit() {
        return Long.toString(office.office().id().value());
    }

    /** Name of a new column. */
    String column() {
        int number = NUMBERS.incrementAndGet();
        String name = "文件栏目" + number;
        var column = new NewColumn(
                "/wj" + number,
                name,
                ColumnType.DOCUMENTS,
                PageKind.LIST,
                null,
                office.office().id(),
                "委发文件。",
                "文件");
        columns.open(column, founder()).orElseThrow();
        return name;
    }

    Page signedIn(String login) {
        return signIn(Chromium.window(url()), login);
    }

    Page onThePhone(String login) {
        return signIn(Chromium.phone(url()), login);
    }

    Page visitor() {
        return Chromium.window(url());
    }

    private Page signIn(Page page, String login) {
        page.navigate("/office/sign-in");
        page.getByLabel("登录名").fill(login);
        page.locator("input[type=password]").fill(PASSWORD);
        page.locator("main button[type=submit]").click();
        page.waitForURL("**/office");
        return page;
    }

    private String url() {
        return "http://localhost:"
                + Objects.requireNonNull(server.getWebServer()).getPort();
    }

    private static Actor founder() {
        var rights = Set.of(
                Grant.everywhere(Permission.MANAGE_ORGANIZATION),
                Grant.everywhere(Permission.MANAGE_SECURITY),
                Grant.everywhere(Permission.MANAGE_COLUMNS));
        return new Actor(PersonId.SYSTEM, "系统", new UnitId(0), rights, "");
    }
}
