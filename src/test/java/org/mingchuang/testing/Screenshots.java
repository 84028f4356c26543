package org.mingchuang.testing;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;

/**
 * Takes the pictures of docs/images from a running demonstration: {@code docs/images/take URL PASSWORD}. Each screen at desktop
 * and at phone width.
 */
public final class Screenshots {

    private static final List<Shot> PUBLIC = List.of(
            new Shot("public-front", "/"),
            new Shot("public-section", "/zwgk/"),
            new Shot("public-list", "/tzgg/"),
            new Shot("public-documents", "/zwgk/zcwj/qtgw/"),
            new Shot("public-sitemap", "/sitemap.html"),
            new Shot("public-missing", "/no/such/page.html"));

    private final String url;
    private final String password;
    private final Path folder;

    private Screenshots(String url, String password, Path folder) {
        this.url = url;
        this.password = password;
        this.folder = folder;
    }

    public static void main(String... arguments) {
        var shots = new Screenshots(arguments[0], arguments[1], Path.of(arguments[2]));
        shots.publicSite();
        shots.office(
                "gongyuqing",
                new Shot("office-home", "/office"),
                new Shot("office-manuscripts", "/office/manuscripts"),
                new Shot("office-manuscript-new", "/office/manuscripts/new"));
        shots.office(
                "luojingmo", new Shot("office-columns", "/office/columns"), new Shot("office-site", "/office/site"));
        shots.office("tianwenyan", new Shot("office-approvals", "/office/approvals"));
        shots.office(
                "haoyanbing",
                new Shot("office-people", "/office/people"),
                new Shot("office-units", "/office/units"),
                new Shot("office-components", "/office/components"));
        shots.office("jiangsuwei", new Shot("office-routes", "/office/routes"));
        shots.office("mapinghu", new Shot("office-audit", "/office/audit"));
        System.exit(0);
    }

    private void publicSite() {
        for (Shot shot : PUBLIC) {
            take(Chromium.window(url), shot, "1440");
            take(Chromium.phone(url), shot, "360");
        }
        followed("public-policy", "/zwgk/zcwj/qtgw/", "门户网站及政务新媒体");
        followed("public-article", "/zwdt/gzdt/", "老旧小区");
    }

    private void followed(String name, String list, String words) {
        for (Page page : List.of(Chromium.window(url), Chromium.phone(url))) {
            page.navigate(list);
            page.locator("main a:has-text('" + words + "')").first().click();
            save(page, name + "-" + page.viewportSize().width);
        }
    }

    private void office(String login, Shot... shots) {
        Page desktop = signedIn(Chromium.window(url), login);
        Page phone = signedIn(Chromium.phone(url), login);
        if (login.equals("gongyuqing")) {
            take(Chromium.window(url), new Shot("office-sign-in", "/office/sign-in"), "1440");
        }
        for (Shot shot : shots) {
            take(desktop, shot, "1440");
            take(phone, shot, "360");
        }
    }

    private Page signedIn(Page page, String login) {
        page.navigate("/office/sign-in");
        page.locator("input[name=login], input[name=username]").first().fill(login);
        page.locator("input[type=password]").first().fill(password);
        page.locator("main button[type=submit]").first().click();
        return page;
    }

    private void take(Page page, Shot shot, String width) {
        page.navigate(shot.address());
        save(page, shot.name() + "-" + width);
    }

    private void save(Page page, String name) {
        page.waitForLoadState();
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(folder.resolve(name + ".png")));
    }

    private record Shot(String name, String address) {}
}
