package org.mingchuang.web.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.mingchuang.testing.OfficeTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Over a real connection: a mocked request has no limits. */
@OfficeTest
class LegibleRequestsTest {

    private static final String BOUNDARY = "-----limit";

    @LocalServerPort
    private int port;

    @Test
    void the_character_zero_is_a_bad_request_and_not_a_fault_of_the_system() throws Exception {
        HttpResponse<String> answer = sent(request("/office/sign-in?next=%00").GET());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("请求有误");
    }

    @Test
    void a_form_larger_than_the_server_takes_is_told_so() throws Exception {
        String text = "大".repeat(9_000_000);
        String body = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"body\"\r\n\r\n" + text + "\r\n--"
                + BOUNDARY + "--\r\n";

        HttpResponse<String> answer = sent(request("/office/manuscripts/1")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString(body)));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("超过了大小限制，没有保存");
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
    }

    private static HttpResponse<String> sent(HttpRequest.Builder request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
