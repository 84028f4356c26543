package org.mingchuang.web.gallery;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingchuang.testing.Chromium;
import org.mingchuang.testing.OfficeTest;
import org.mingchuang.web.OfficeWindow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The components that have script, in a real browser, under the real content security policy. */
@OfficeTest
class GalleryBrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    private OfficeWindow window;

    private final List<String> complaints = new ArrayList<>();
    private Page page;

    @BeforeEach
    void a_clerk_opens_the_page() {
        page = Chromium.window("http://localhost:" + port);
        window.signIn(page);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate("/office/components");
    }

    @AfterEach
    void nothing_was_complained_about() {
        page.context().close();
        assertThat(complaints).isEmpty();
    }

    @Test
    void what_is_typed_into_the_editor_reaches_the_form() {
        page.frameLocator(".tox-edit-area iframe").locator("body").click();
        page.keyboard().press("Control+End");
        page.keyboard().type("请遵照执行。");

        page.getByText("提交正文").click();

        assertThat(page.locator(".notice[role=status]")).containsText("请遵照执行。");
        assertThat(page.locator(".notice[role=status]")).containsText("<p>各科室、直属单位：</p>");
    }

    @Test
    void an_act_that_cannot_be_taken_back_is_asked_about_first() {
        page.locator("button[data-confirm]").click();
        assertThat(page.locator("dialog[open]")).containsText("确定撤稿？");
        page.locator("dialog[open] button").getByText("取消").click();
        assertThat(page.locator("dialog[open]")).hasCount(0);

        page.locator("button[data-confirm]").click();
        page.locator("dialog[open] button").getByText("撤稿").click();

        assertThat(page.locator(".notice[role=status]")).containsText("已收到");
    }

    @Test
    void a_double_click_sends_a_form_once() {
        var sent = new ArrayList<String>();
        page.onRequest(request -> {
            if (request.method().equals("POST")) {
                sent.add(request.url());
            }
        });

        page.getByText("提交正文").dblclick();

        assertThat(page.locator(".notice[role=status]")).containsText("已收到");
        assertThat(sent).hasSize(1);
    }

    @Test
    void only_a_page_with_an_editor_may_set_styles() {
        String withEditor = page.reload().headerValue("content-security-policy");
        String without = page.navigate("/office").headerValue("content-security-policy");

        assertThat(withEditor).contains("script-src 'self';", "style-src 'self' 'unsafe-inline';");
        assertThat(without).contains("script-src 'self';", "style-src 'self';").doesNotContain("unsafe");
    }

    @Test
    void a_question_mark_shows_the_keys_and_a_slash_goes_to_the_filter() {
        page.keyboard().press("?");
        assertThat(page.locator("dialog[open]")).containsText("键盘快捷键");
        page.keyboard().press("Escape");

        page.keyboard().press("/");

        assertThat(page.locator("#q")).isFocused();
    }
}
