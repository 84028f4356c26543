package org.mingchuang.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One real Chromium for the whole run; each test takes windows of its own, with a memory of their own. */
public final class Chromium {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--lang=zh-CN",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final Browser BROWSER = start();

    private Chromium() {}

    /** @param baseUrl what relative addresses are relative to */
    public static Page window(String baseUrl) {
        return window(baseUrl, 1440, 900);
    }

    public static Page phone(String baseUrl) {
        return window(baseUrl, 360, 740);
    }

    private static Page window(String baseUrl, int width, int height) {
        BrowserContext context = BROWSER.newContext(new Browser.NewContextOptions()
                .setBaseURL(baseUrl)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(width, height));
        context.setDefaultTimeout(15_000);
        return context.newPage();
    }

    private static Browser start() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(path())
                        .setArgs(QUIET));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return browser;
    }

    private static Path path() {
        String named = System.getenv("MINGCHUANG_CHROMIUM");
        return Path.of(named == null || named.isEmpty() ? "/usr/bin/chromium" : named);
    }
}
