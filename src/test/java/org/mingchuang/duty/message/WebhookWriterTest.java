package org.mingchuang.duty.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WebhookWriterTest {

    private static final Instant AT = Instant.ofEpochMilli(1_599_360_473_000L);
    private static final String SECRET = "SECtest中文key";
    private static final MessageSettings SETTINGS = new MessageSettings(
            "", "duty@example.cn", "https://office.example.cn/", Duration.ofMinutes(2), Duration.ofSeconds(15));

    private final JsonMapper json = JsonMapper.shared();
    private final WebhookWriter writer = new WebhookWriter(json, SETTINGS);

    @Test
    void the_signs_are_those_that_another_program_computes() {
        assertThat(Signing.dingtalk(AT, SECRET)).isEqualTo("L60uTnjpe1TLLeBk3ZsGU243+yfJ6bKkl4zA/yf0eEs=");
        assertThat(Signing.feishu(AT, SECRET)).isEqualTo("xBB4h1Luoq/3bC8v8u3tndsO784wTUAlFh2QOMwOXuY=");
        assertThat(Signing.generic("{\"title\":\"提醒\"}", SECRET))
                .isEqualTo("247119fa0de559e4409fed9d1536df54fca3bf6f55e859e9ffd5a3b2769a94ca");
    }

    @Test
    void wecom_takes_a_plain_text() {
        WebhookRequest post = writer.write(webhook(WebhookKind.WECOM, ""), batch(1), AT);

        assertThat(post.address()).hasToString("https://robot.example.cn/send?key=1");
        assertThat(post.body())
                .isEqualTo("{\"msgtype\":\"text\",\"text\":{\"content\":"
                        + "\"【紧急】提醒1\\n请尽快办理\\nhttps://office.example.cn/office/duties/1\"}}");
    }

    @Test
    void dingtalk_is_signed_in_its_address() {
        WebhookRequest post = writer.write(webhook(WebhookKind.DINGTALK, SECRET), batch(1), AT);

        assertThat(post.address().getRawQuery())
                .isEqualTo("key=1&timestamp=1599360473000&sign=L60uTnjpe1TLLeBk3ZsGU243%2ByfJ6bKkl4zA%2Fyf0eEs%3D");
        assertThat(json.readTree(post.body()).at("/text/content").asString()).startsWith("【紧急】提醒1");
        assertThat(writer.write(webhook(WebhookKind.DINGTALK, ""), batch(1), AT).address())
                .hasToString("https://robot.example.cn/send?key=1");
    }

    @Test
    void feishu_is_signed_in_its_body() {
        JsonNode body = json.readTree(
                writer.write(webhook(WebhookKind.FEISHU, SECRET), batch(1), AT).body());
        JsonNode plain = json.readTree(
                writer.write(webhook(WebhookKind.FEISHU, ""), batch(1), AT).body());

        assertThat(body.at("/timestamp").asString()).isEqualTo("1599360473");
        assertThat(body.at("/sign").asString()).isEqualTo("xBB4h1Luoq/3bC8v8u3tndsO784wTUAlFh2QOMwOXuY=");
        assertThat(body.at("/msg_type").asString()).isEqualTo("text");
        assertThat(body.at("/content/text").asString()).startsWith("【紧急】提醒1");
        assertThat(plain.propertyNames()).containsExactlyInAnyOrder("msg_type", "content");
    }

    @Test
    void anything_else_gets_fields_a_signature_and_a_key_to_know_repeats_by() {
        Batch batch = batch(2);
        WebhookRequest post = writer.write(webhook(WebhookKind.GENERIC, SECRET), batch, AT);
        JsonNode body = json.readTree(post.body());

        assertThat(body.at("/title").asString()).isEqualTo("有 2 条提醒");
        assertThat(body.at("/text").asString()).contains("提醒1", "提醒2");
        assertThat(body.at("/address").asString()).isEqualTo("https://office.example.cn/office/messages");
        assertThat(body.at("/key").asString()).isEqualTo(batch.id().toString());
        assertThat(post.headers())
                .containsEntry("Idempotency-Key", batch.id().toString())
                .containsEntry("X-Mingchuang-Signature", Signing.generic(post.body(), SECRET));
    }

    @Test
    void many_reminders_are_one_text_that_the_narrowest_messenger_takes() {
        String text = GroupText.of(batch(80), SETTINGS).text();

        assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(2048);
        assertThat(text)
                .contains("提醒1\n")
                .containsPattern("另有 \\d+ 条，请登录后台查看：https://office.example.cn/office/messages$");
    }

    @Test
    void a_heading_is_one_line_whatever_was_typed() {
        assertThat(GroupText.oneLine("第一行\r\n第二行\t末\u0000")).isEqualTo("第一行 第二行 末");
    }

    private static Webhook webhook(WebhookKind kind, String secret) {
        var address = new WebhookAddress("https://robot.example.cn/send?key=1");
        return new Webhook(7, "工作群", null, kind, address, secret, true, null, "", 1);
    }

    private static Batch batch(int items) {
        List<Batch.Item> all = IntStream.rangeClosed(1, items)
                .mapToObj(number -> new Batch.Item(
                        "key-" + number, "提醒" + number, "请尽快办理", "/office/duties/" + number, number == 1))
                .toList();
        return new Batch(UUID.randomUUID(), UUID.randomUUID(), DispatchChannel.WEBHOOK, 7, 1, all);
    }
}
