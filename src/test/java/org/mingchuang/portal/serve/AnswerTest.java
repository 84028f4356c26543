package org.mingchuang.portal.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingchuang.kernel.Digest;
import org.mingchuang.portal.store.SiteStore;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class AnswerTest {

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
    void a_reader_who_unpacks_gzip_gets_the_variant() throws Exception {
        MockHttpServletResponse answer = get(ARTICLE, "Accept-Encoding", "br, gzip;q=0.8");

        assertThat(answer.getHeader("Content-Encoding")).isEqualTo("gzip");
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(TEXT);
        }
        assertThat(answer.getHeader("ETag")).isNotEqualTo(get(ARTICLE).getHeader("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip;q=0", "br, gzip; q=0.0", ""})
    void a_reader_who_does_not_gets_the_page_itself(String encodings) throws Exception {
        assertThat(get(ARTICLE, "Accept-Encoding", encodings).getHeader("Content-Encoding"))
                .isNull();
    }

    @Test
    void a_variant_that_does_not_belong_to_the_page_is_not_sent() throws Exception {
        Files.copy(folder.resolve("zwdt/gzdt/202611/t20261123_1.html.gz"), folder.resolve("index.html.gz"));

        assertThat(get("/", "Accept-Encoding", "gzip").getHeader("Content-Encoding"))
                .isNull();
    }

    @Test
    void a_known_page_is_answered_304_with_nothing_else() throws Exception {
        MockHttpServletResponse first = get(ARTICLE);

        for (String header : new String[] {"If-None-Match:ETag", "If-Modified-Since:Last-Modified"}) {
            String[] names = header.split(":");
            MockHttpServletResponse second = get(ARTICLE, names[0], headerOf(first, names[1]));
            assertThat(second.getStatus()).isEqualTo(304);
            assertThat(second.getContentAsByteArray()).isEmpty();
            assertThat(second.getHeader("ETag")).isEqualTo(first.getHeader("ETag"));
        }
    }

    @Test
    void another_tag_or_an_older_date_gets_the_page() throws Exception {
        assertThat(get(ARTICLE, "If-None-Match", "\"other\"").getStatus()).isEqualTo(200);
        assertThat(get(ARTICLE, "If-Modified-Since", "Fri, 01 Jan 2010 00:00:00 GMT")
                        .getStatus())
                .isEqualTo(200);
        assertThat(get(ARTICLE, "If-Modified-Since", "yesterday").getStatus()).isEqualTo(200);
    }

    @Test
    void head_says_the_same_without_the_body() throws Exception {
        MockHttpServletResponse answer = asked(new MockHttpServletRequest("HEAD", ARTICLE));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsByteArray()).isEmpty();
        assertThat(answer.getContentLength()).isEqualTo(TEXT.getBytes(StandardCharsets.UTF_8).length);
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-3,   206, 0123,       bytes 0-3/10",
        "bytes=8-,    206, 89,         bytes 8-9/10",
        "bytes=-3,    206, 789,        bytes 7-9/10",
        "bytes=5-99,  206, 56789,      bytes 5-9/10",
        "bytes=-99,   206, 0123456789, bytes 0-9/10",
        "bytes=10-,   416, '',         bytes */10",
        "bytes=-0,    416, '',         bytes */10",
        "'bytes=0-1,4-5', 200, 0123456789, ",
        "bytes=5-2,   200, 0123456789, ",
        "lines=1-2,   200, 0123456789, ",
        "bytes=-,     200, 0123456789, "
    })
    void a_part_of_a_file_is_sent_on_demand(String range, int status, String content, String contentRange)
            throws Exception {
        MockHttpServletResponse answer = get("/files/202611/b.pdf", "Range", range);

        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getContentAsString()).isEqualTo(content);
        assertThat(answer.getHeader("Content-Range")).isEqualTo(contentRange);
    }

    @Test
    void a_file_too_large_for_memory_is_sent_from_disk() throws Exception {
        String large = "0123456789".repeat(100_000);
        try (var change = store.change()) {
            change.copy(
                    "/files/202611/c.zip",
                    new ByteArrayInputStream(large.getBytes(StandardCharsets.UTF_8)),
                    Digest.of(large));
            change.commit();
        }

        assertThat(get("/files/202611/c.zip").getContentAsString()).isEqualTo(large);
        assertThat(get("/files/202611/c.zip", "Range", "bytes=999990-").getContentAsString())
                .isEqualTo("0123456789");
    }

    @Test
    void documents_are_downloaded_and_pdf_opens() throws Exception {
        assertThat(get("/files/202611/a.docx").getHeader("Content-Disposition")).isEqualTo("attachment");
        assertThat(get("/files/202611/b.pdf").getHeader("Content-Disposition")).isNull();
        assertThat(get("/files/202611/b.pdf").getContentType()).isEqualTo("application/pdf");
        assertThat(get("/files/202611/b.pdf").getHeader("Cache-Control")).isEqualTo("public, max-age=600");
        assertThat(get("/assets/site.0123456789ab.css").getHeader("Cache-Control"))
                .isEqualTo("public, max-age=31536000, immutable");
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

    private static String headerOf(MockHttpServletResponse response, String name) {
        String value = response.getHeader(name);
        assertThat(value).isNotNull();
        return String.valueOf(value);
    }

    private void put(String path, String text) throws IOException {
        try (var change = store.change()) {
            change.put(path, text.getBytes(StandardCharsets.UTF_8));
            change.commit();
        }
    }
}
