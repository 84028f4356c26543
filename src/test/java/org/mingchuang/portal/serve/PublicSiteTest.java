package org.mingchuang.portal.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingchuang.portal.store.SiteStore;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole application, asked over the wire in ways that no HTTP client would ask. */
@OfficeTest
class PublicSiteTest {

    @LocalServerPort
    int port;

    @Autowired
    SiteStore store;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void aPage() throws IOException {
        try (var change = store.change()) {
            change.put("/trial/index.html", "试验栏目".getBytes(StandardCharsets.UTF_8));
            change.commit();
        }
    }

    @Test
    void a_reader_gets_the_page_without_session_cookie_or_row_in_the_database() throws Exception {
        long before = sessions();

        String answer = raw("GET /trial/ HTTP/1.1");

        assertThat(answer).startsWith("HTTP/1.1 200").contains("试验栏目").doesNotContainIgnoringCase("set-cookie");
        assertThat(sessions()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../application.yml",
                "/trial/../../postgres/password",
                "/trial/..%2f..%2fpostgres/password",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/%2e/trial/",
                "/trial/%00.html",
                "/trial\\..\\x",
                "/trial/%5c..%5cx",
                "/..;/office/site",
                "/.aside/x",
                "//etc/passwd",
                "/trial/index.html.gz",
                "/trial/\u00ff",
                "/WEB-INF/web.xml"
            })
    void nothing_outside_the_store_can_be_reached(String address) throws Exception {
        String answer = raw("GET " + address + " HTTP/1.1");

        assertThat(answer).containsPattern("^HTTP/1.1 (400|404)").doesNotContain("root:", "spring:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%00", "/%2e%2e/x", "/trial/[x"})
    void an_address_that_cannot_be_read_gets_the_sites_own_error_page(String address) throws Exception {
        try (var change = store.change()) {
            change.put("/404.html", "本站的出错页".getBytes(StandardCharsets.UTF_8));
            change.commit();
        }

        assertThat(raw("GET " + address + " HTTP/1.1"))
                .startsWith("HTTP/1.1 400")
                .contains("本站的出错页", "nosniff");
    }

    @Test
    void a_page_takes_no_post() throws Exception {
        assertThat(raw("POST /trial/ HTTP/1.1")).startsWith("HTTP/1.1 405").contains("Allow: GET, HEAD");
    }

    private long sessions() {
        return jdbc.sql("select count(*) from database_session")
                .query(Long.class)
                .single();
    }

    private String raw(String line) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(5000);
            socket.getOutputStream()
                    .write((line + "\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
