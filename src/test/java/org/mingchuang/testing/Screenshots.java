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

    // A longer list shows nothing new.
    private static final int TALLEST = 2600;

    public static void main(String... arguments) {
        // The browser's own threads would keep the program alive after a fault.
        Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> {
            fault.printStackTrace();
            System.exit(1);
        });
        var shots = new Screenshots(arguments[0], arguments[1], Path.of(arguments[2]));
        shots.publicSite();
        shots.entrance();
        shots.office(
                "gongyuqing",
                new Shot("office-home", "/office"),
                new Shot("office-manuscripts", "/office/manuscripts"),
                new Shot("office-manuscript-new", "/office/manuscripts/new"),
                new Shot("office-manuscript-write", "/office/manuscripts/new?kind=POLICY"),
                Shot.first("office-manuscript", "/office/manuscripts", "table.list a[href*='/manuscripts/']"));
        shots.office(
                "luojingmo",
                new Shot("office-columns", "/office/columns"),
                Shot.first("office-column", "/office/columns", "main a[href*='/columns/']"),
                new Shot("office-sources", "/office/sources"),
                new Shot("office-deliveries", "/office/deliveries"),
                new Shot("office-site", "/office/site"));
        shots.office(
                "ranqitang",
                new Shot("office-home-leader", "/office"),
                new Shot("office-approvals", "/office/approvals"),
                Shot.first("office-approval", "/office/approvals", "table.list a[href*='/approvals/']"),
                new Shot("office-account", "/office/account"));
        shots.office(
                "haoyanbing",
                new Shot("office-people", "/office/people"),
                Shot.first("office-person", "/office/people", "table.list a[href*='/people/']"),
                new Shot("office-units", "/office/units"),
                new Shot("office-components", "/office/components"));
        shots.office(
                "jiangsuwei",
                new Shot("office-routes", "/office/routes"),
                Shot.first("office-route", "/office/routes", "main a[href*='/routes/']:not([href$='/new'])"));
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
        for (Shot shot : shots) {
            take(desktop, shot, "1440");
            take(phone, shot, "360");
        }
    }

    private void entrance() {
        var entrance = new Shot("office-sign-in", "/office/sign-in");
        take(Chromium.window(url), entrance, "1440");
        take(Chromium.phone(url), entrance, "360");
    }

    private Page signedIn(Page page, String login) {
        page.navigate("/office/sign-in");
        page.locator("input[name=login], input[name=username]").first().fill(login);
        page.locator("input[type=password]").first().fill(password);
        page.locator("main button[type=submit]").first().click();
        page.waitForURL("**/office");
        return page;
    }

    private void take(Page page, Shot shot, String width) {
        page.navigate(shot.address());
        if (!shot.follow().isEmpty()) {
            page.locator(shot.follow()).first().click();
        }
        save(page, shot.name() + "-" + width);
    }

    private void save(Page page, String name) {
        page.waitForLoadState();
        page.evaluate("window.scrollTo(0, 0)");
        var whole = (Number) page.evaluate("document.documentElement.scrollHeight");
        int height = Math.max(page.viewportSize().height, Math.min(whole.intValue(), TALLEST));
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setClip(0, 0, page.viewportSize().width, height)
                .setPath(folder.resolve(name + ".png")));
    }

    /** Picture of a screen, or of that to which the first link found on it leads. */
    private record Shot(String name, String address, String follow) {
        Shot(String name, String address) {
            this(name, address, "");
        }

        static Shot first(String name, String address, String link) {
            return new Shot(name, address, link);
        }
    }
}
