package org.mingchuang.portal.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingchuang.testing.Chromium;

/** What scripts and styles make of the pages, in a real browser, under the site's own security policy. */
class PublicPagesTest {

    private static final String SITE = "http://127.0.0.1:9";
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'";

    private final List<Page> windows = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    static Stream<PublicPage> kinds() {
        return Stream.of(
                SamplePages.aFrontPage(),
                SamplePages.aSectionPage(),
                SamplePages.aListPage(ListLook.DOCUMENTS),
                SamplePages.anArticlePage("老旧小区改造工作推进会召开", SampleTexts.NOTICE_BODY),
                SamplePages.aPolicyPage(SamplePages.abolished()),
                ErrorPage.gone(SampleSite.frame(), "内容有误"));
    }

    @AfterEach
    void close() {
        windows.forEach(window -> window.context().close());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_page_is_accessible_and_fits_the_phone(PublicPage page) {
        var window = opened(page, Chromium.phone(SITE));

        var violations = new AxeBuilder(window).analyze().getViolations();

        assertThat(violations).extracting(Rule::getId).isEmpty();
        assertThat(window.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_page_is_accessible_on_a_desk(PublicPage page) {
        var window = opened(page, Chromium.window(SITE));

        var violations = new AxeBuilder(window).analyze().getViolations();

        assertThat(violations).extracting(Rule::getId).isEmpty();
        assertThat(complaints).isEmpty();
    }

    @Test
    void news_blocks_become_tabs_that_arrow_keys_move_between() {
        var window = opened(SamplePages.aFrontPage(), Chromium.window(SITE));

        var second = tab(window, "要闻转载");
        tab(window, "工作动态").press("ArrowRight");

        assertThat(second).isFocused();
        assertThat(second).hasAttribute("aria-selected", "true");
        assertThat(window.getByRole(AriaRole.TABPANEL)).hasCount(1);
    }

    @Test
    void the_pictures_change_by_dots_and_can_be_paused() {
        var window = opened(SamplePages.aFrontPage(), Chromium.window(SITE));

        button(window, "暂停自动播放").click();
        button(window, "第3张，共5张").click();

        assertThat(button(window, "开始自动播放")).isVisible();
        assertThat(button(window, "第3张，共5张")).hasAttribute("aria-current", "true");
        assertThat(window.locator(".carousel-title").nth(2)).isInViewport();
    }

    @Test
    void the_letter_size_is_kept_for_the_next_page() {
        var article = SamplePages.anArticlePage("通知", SampleTexts.NOTICE_BODY);
        var window = opened(article, Chromium.window(SITE));

        button(window, "大字号").click();
        window.reload();

        assertThat(window.locator(".body-large")).isVisible();
        assertThat(button(window, "大字号")).hasAttribute("aria-pressed", "true");
    }

    @Test
    void the_address_is_copied_and_the_page_says_so() {
        var window = opened(SamplePages.anArticlePage("通知", "<p>正文。</p>"), Chromium.window(SITE));

        button(window, "复制链接").click();

        assertThat(window.getByRole(AriaRole.STATUS)).hasText("链接已复制");
    }

    @Test
    void a_wide_table_scrolls_in_its_own_container() {
        var window = opened(SamplePages.anArticlePage("通知", SampleTexts.NOTICE_BODY), Chromium.phone(SITE));

        var overflow = window.locator(".table-scroll").evaluate("box => box.scrollWidth > box.clientWidth");

        assertThat(overflow).isEqualTo(true);
    }

    private Page opened(PublicPage page, Page window) {
        windows.add(window);
        window.onConsoleMessage(message -> complaints.add(message.text()));
        window.onPageError(complaints::add);
        window.route(
                "**/*",
                route -> route.fulfill(SampleServer.answer(route.request().url(), page, POLICY)));
        window.navigate("/");
        return window;
    }

    private static Locator tab(Page window, String name) {
        return window.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator button(Page window, String name) {
        return window.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
