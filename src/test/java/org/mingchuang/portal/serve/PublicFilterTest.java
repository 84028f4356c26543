package org.mingchuang.portal.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingchuang.portal.store.SiteStore;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PublicFilterTest {

    private static final String ARTICLE = "/zwdt/gzdt/202611/t20261123_1.html";
    private static final String TEXT = "关于加强建筑工地扬尘管控的通知。".repeat(100);

    @TempDir
    Path folder;

    private SiteStore store;
    private PublicFilter filter;

    @BeforeEach
    void open() throws IOException {
        store = new SiteStore(folder);
        filter = new PublicFilter(new HotPages(store, 1_000_000), "");
        put("/index.html", "首页");
        put("/zwdt/gzdt/index.html", "工作动态");
        put(ARTICLE, TEXT);
        put("/404.html", "您访问的页面不存在");
        put("/gone/zwdt/gzdt/202611/t20261101_9.html", "该信息已撤回");
        put("/assets/site.0123456789ab.css", "body{}");
        put("/files/202611/a.docx", "0123456789");
        put("/files/202611/b.pdf", "0123456789");
    }

    @Test
    void the_front_page_a_folder_and_an_article_are_answered_from_the_store() throws Exception {
        assertThat(get("/").getContentAsString(StandardCharsets.UTF_8)).isEqualTo("首页");
        assertThat(get("/zwdt/gzdt/").getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo("工作动态");
        MockHttpServletResponse article = get(ARTICLE);
        assertThat(article.getContentAsString(StandardCharsets.UTF_8)).isEqualTo(TEXT);
        assertThat(article.getContentType()).isEqualTo("text/html;charset=utf-8");
        assertThat(article.getHeader("Cache-Control")).isEqualTo("no-cache");
        assertThat(article.getHeader("Vary")).isEqualTo("Accept-Encoding");
        assertThat(article.getContentLength()).isEqualTo(TEXT.getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void a_folder_without_its_slash_is_sent_to_it() throws Exception {
        MockHttpServletResponse answer = get("/zwdt/gzdt");

        assertThat(answer.getStatus()).isEqualTo(301);
        assertThat(answer.getHeader("Location")).isEqualTo("/zwdt/gzdt/");
    }

    @Test
    void what_was_withdrawn_answers_410_with_the_reason() throws Exception {
        MockHttpServletResponse answer = get("/zwdt/gzdt/202611/t20261101_9.html");

        assertThat(answer.getStatus()).isEqualTo(410);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).isEqualTo("该信息已撤回");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/none.html",
                "/assets/",
                "/404.html",
                "/503.html",
                "/gone/zwdt/gzdt/202611/t20261101_9.html",
                "/gone",
                "/.aside/",
                "/.git/config",
                ARTICLE + ".gz",
                "/../application.yml",
                "/%2e%2e/application.yml",
                "/zwdt/..%2f..%2fapplication.yml",
                "/zwdt/%00",
                "/zwdt\\..\\x",
                "//zwdt/gzdt",
                "/officer",
                "/index.html;a=b"
            })
    void everything_else_is_404_with_the_sites_own_page(String address) throws Exception {
        MockHttpServletResponse answer = get(address);

        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).isEqualTo("您访问的页面不存在");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE"})
    void nothing_is_sent_to_a_page(String method) throws Exception {
        MockHttpServletResponse answer = asked(new MockHttpServletRequest(method, ARTICLE));

        assertThat(answer.getStatus()).isEqualTo(405);
        assertThat(answer.getHeader("Allow")).isEqualTo("GET, HEAD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", ARTICLE, "/none.html", "/zwdt/gzdt/202611/t20261101_9.html", "/zwdt/gzdt"})
    void every_answer_carries_the_safe_headers_of_the_nginx_configuration(String address) throws Exception {
        MockHttpServletResponse answer = get(address);

        var configured = Files.readString(Path.of("deploy/nginx/mingchuang.conf"))
                .lines()
                .map(String::trim)
                .filter(line -> line.startsWith("add_header ") && line.endsWith(" always;"))
                .filter(line -> !line.contains("$") && !line.contains("X-Served-By"))
                .toList();
        assertThat(configured).hasSizeGreaterThan(4);
        for (String line : configured) {
            String[] words = line.substring("add_header ".length(), line.length() - " always;".length())
                    .split(" ", 2);
            assertThat(answer.getHeader(words[0])).isEqualTo(words[1].replace("\"", ""));
        }
        assertThat(answer.getCookies()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/office", "/office/manuscripts", "/forms/letter", "/actuator/health", "/search"})
    void the_applications_own_addresses_pass_on(String address) throws Exception {
        var chain = new MockFilterChain();

        filter.doFilter(new MockHttpServletRequest("POST", address), new MockHttpServletResponse(), chain);

        assertThat(chain.getRequest()).isNotNull();
    }

    @Test
    void a_new_page_is_served_at_once_and_a_recalled_one_is_gone_at_once() throws Exception {
        get(ARTICLE);

        put(ARTICLE, "更正后的内容");
        String afterwards = get(ARTICLE).getContentAsString(StandardCharsets.UTF_8);
        try (var change = store.change()) {
            change.remove(ARTICLE);
            change.commit();
        }

        assertThat(afterwards).isEqualTo("更正后的内容");
        assertThat(get(ARTICLE).getStatus()).isEqualTo(404);
    }

    @Test
    void a_change_from_outside_shows_within_two_seconds() throws Exception {
        get("/");
        Files.writeString(folder.resolve("index.html"), "外部改动");

        Thread.sleep(1100);

        assertThat(get("/").getContentAsString(StandardCharsets.UTF_8)).isEqualTo("外部改动");
    }

    @Test
    void the_memory_for_hot_pages_is_bounded() throws Exception {
        var small = new PublicFilter(new HotPages(store, 8_000), "");
        for (int round = 0; round < 3; round++) {
            for (String address : new String[] {"/", "/zwdt/gzdt/", ARTICLE, "/files/202611/a.docx", "/none"}) {
                var answer = new MockHttpServletResponse();
                small.doFilter(new MockHttpServletRequest("GET", address), answer, new MockFilterChain());
                assertThat(answer.getStatus()).isEqualTo(address.equals("/none") ? 404 : 200);
            }
        }
    }

    @Test
    void behind_a_prefix_the_site_answers_under_it() throws Exception {
        filter = new PublicFilter(new HotPages(store, 1_000_000), "/bmjd/zjw");

        assertThat(get("/bmjd/zjw/").getContentAsString(StandardCharsets.UTF_8)).isEqualTo("首页");
        assertThat(get("/bmjd/zjw/zwdt/gzdt").getHeader("Location")).isEqualTo("/bmjd/zjw/zwdt/gzdt/");
        assertThat(get("/zwdt/gzdt").getHeader("Location")).isEqualTo("/bmjd/zjw/zwdt/gzdt/");
    }

    @Test
    void an_empty_store_still_answers() throws Exception {
        var empty = new SiteStore(folder.resolve("other"));
        filter = new PublicFilter(new HotPages(empty, 1000), "");

        assertThat(get("/").getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse get(String address, String... headers) throws Exception {
        var request = new MockHttpServletRequest("GET", address);
        for (int at = 0; at < headers.length; at += 2) {
            request.addHeader(headers[at], headers[at + 1]);
        }
        return asked(request);
    }

    private MockHttpServletResponse asked(MockHttpServletRequest request) throws Exception {
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        assertThat(request.getSession(false)).isNull();
        return response;
    }

    private void put(String path, String text) throws IOException {
        try (var change = store.change()) {
            change.put(path, text.getBytes(StandardCharsets.UTF_8));
            change.commit();
        }
    }
}
