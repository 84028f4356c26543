package org.mingchuang.proofing.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingchuang.kernel.Outcome;

/** Pages of a server of our own. */
class AddressTextTest {

    private final AddressText open =
            new AddressText(new EnquirySettings(Duration.ofDays(1), 1_000, 10_000, Duration.ofSeconds(5), true));
    private HttpServer server;

    @BeforeEach
    void starts() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        page("/page", 200, "text/html;charset=UTF-8", "<title>标题</title><script>坏</script><p>上级布署</p><p>第二段</p>");
        page("/large", 200, "text/html", "长".repeat(10_000));
        page("/picture", 200, "image/png", "x");
        page("/gone", 404, "text/html", "没有");
        redirection("/moved", "/page");
        redirection("/round", "/round");
        redirection("/away", "ftp://127.0.0.1/");
        server.start();
    }

    @AfterEach
    void stops() {
        server.stop(0);
    }

    @Test
    void the_words_of_a_page_are_taken_without_its_scripts_and_over_redirections() {
        String words = open.read(at("/moved")).orElseThrow();

        assertThat(words).contains("上级布署", "第二段").doesNotContain("坏");
    }

    @Test
    void what_is_no_page_is_refused() {
        assertThat(key(open.read(at("/large")))).isEqualTo("PAGE_TOO_LARGE");
        assertThat(key(open.read(at("/picture")))).isEqualTo("NO_TEXT");
        assertThat(key(open.read(at("/gone")))).isEqualTo("UNREACHABLE");
        assertThat(key(open.read(at("/round")))).isEqualTo("UNREACHABLE");
        assertThat(key(open.read(at("/away")))).isEqualTo("ADDRESS");
    }

    @Test
    void the_own_network_is_closed_unless_it_is_opened() {
        var closed =
                new AddressText(new EnquirySettings(Duration.ofDays(1), 1_000, 10_000, Duration.ofSeconds(5), false));

        assertThat(key(closed.read(at("/page")))).isEqualTo("PRIVATE");
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void page(String path, int status, String type, String content) {
        server.createContext(path, exchange -> {
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private void redirection(String path, String to) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().add("Location", to);
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
    }

    private static String key(Outcome<String> outcome) {
        String key = outcome.refusals().getFirst().key();
        return key.substring(key.lastIndexOf('.') + 1);
    }
}
