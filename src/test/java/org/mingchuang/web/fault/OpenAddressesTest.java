package org.mingchuang.web.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingchuang.testing.OfficeTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody without an account gets from the platform below the pages. */
@OfficeTest
class OpenAddressesTest {

    @LocalServerPort
    private int port;

    @Test
    void whether_the_application_is_well_can_be_asked_and_nothing_about_it() throws Exception {
        HttpResponse<String> answer = asked("/actuator/health");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/",
                "/actuator/info",
                "/actuator/env",
                "/actuator/modulith",
                "/actuator/health/liveness",
                "/actuator/health/readiness",
                "/actuator/health/db"
            })
    void nothing_else_of_the_platform_answers(String address) throws Exception {
        assertThat(asked(address).statusCode()).isEqualTo(404);
    }

    @Test
    void the_pages_of_the_office_are_chinese_whatever_the_browser_prefers() throws Exception {
        assertThat(asked("/office/sign-in").headers().firstValue("Content-Language"))
                .hasValue("zh-CN");
    }

    private HttpResponse<String> asked(String address) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                    .header("Accept-Language", "en")
                    .build();
            return client.send(request, BodyHandlers.ofString());
        }
    }
}
