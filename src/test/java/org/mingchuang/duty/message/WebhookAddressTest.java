package org.mingchuang.duty.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://robot.example.cn/send?key=1",
                "http://localhost:8080/hook",
                "http://127.0.0.1:9/x",
                "http://[::1]:9/x"
            })
    void https_and_this_machine_are_accepted(String text) {
        assertThat(new WebhookAddress(text).isAccepted()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://robot.example.cn/send",
                "ftp://robot.example.cn/",
                "file:///etc/passwd",
                "https://user:word@robot.example.cn/",
                "http://127.0.0.1@robot.example.cn/",
                "http://localhost.example.cn/",
                "http://127.0.0.1.example.cn/",
                "https://robot.example.cn/#part",
                "//robot.example.cn/",
                "robot.example.cn",
                "https://",
                "https://robot.example.cn/ x",
                "javascript:alert(1)"
            })
    void everything_else_is_not(String text) {
        assertThat(new WebhookAddress(text).isAccepted()).isFalse();
    }

    @Test
    void no_text_of_it_tells_more_than_the_host() {
        var address = new WebhookAddress("https://robot.example.cn/send?key=hidden");
        var webhook = new Webhook(7, "群", null, WebhookKind.DINGTALK, address, "secret", true, null, "", 1);

        assertThat(address.masked()).isEqualTo("https://robot.example.cn/…");
        assertThat(webhook.toString()).doesNotContain("hidden", "secret").contains("DINGTALK", "robot.example.cn");
        assertThat(new WebhookAddress("not one")).hasToString("…");
    }
}
