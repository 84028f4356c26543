package org.mingchuang.duty.message;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a batch as the kind of robot reads it; the shapes are those of the messengers' own manuals. */
@Component
class WebhookWriter {

    private final JsonMapper json;
    private final MessageSettings settings;

    WebhookWriter(JsonMapper json, MessageSettings settings) {
        this.json = json;
        this.settings = settings;
    }

    WebhookRequest write(Webhook webhook, Batch batch, Instant at) {
        String text = GroupText.of(batch, settings).text();
        URI address = webhook.address().uri();
        return switch (webhook.kind()) {
            case WECOM -> new WebhookRequest(address, Map.of(), plain(text));
            case DINGTALK -> new WebhookRequest(signed(address, webhook.secret(), at), Map.of(), plain(text));
            case FEISHU -> new WebhookRequest(address, Map.of(), feishu(text, webhook.secret(), at));
            case GENERIC -> generic(address, webhook.secret(), batch, text);
        };
    }

    private String plain(String text) {
        return json.writeValueAsString(ordered("msgtype", "text", "text", Map.of("content", text)));
    }

    private static URI signed(URI address, String secret, Instant at) {
        if (secret.isEmpty()) {
            return address;
        }
        String sign = URLEncoder.encode(Signing.dingtalk(at, secret), StandardCharsets.UTF_8);
        String parameters = "timestamp=" + at.toEpochMilli() + "&sign=" + sign;
        return URI.create(address + (address.getRawQuery() == null ? "?" : "&") + parameters);
    }

    private String feishu(String text, String secret, Instant at) {
        var body = new LinkedHashMap<String, Object>();
        if (!secret.isEmpty()) {
            body.put("timestamp", Long.toString(at.getEpochSecond()));
            body.put("sign", Signing.feishu(at, secret));
        }
        body.putAll(ordered("msg_type", "text", "content", Map.of("text", text)));
        return json.writeValueAsString(body);
    }

    private WebhookRequest generic(URI address, String secret, Batch batch, String text) {
        String page = batch.items().size() == 1 ? batch.items().getFirst().address() : MessagePages.LIST;
        var fields = ordered("title", GroupText.oneLine(batch.title()), "text", text);
        fields.putAll(ordered("address", settings.link(page), "key", batch.id().toString()));
        String body = json.writeValueAsString(fields);
        var headers = Map.of(
                "X-Mingchuang-Signature",
                Signing.generic(body, secret),
                "Idempotency-Key",
                batch.id().toString());
        return new WebhookRequest(address, headers, body);
    }

    private static Map<String, Object> ordered(String first, Object one, String second, Object two) {
        var map = new LinkedHashMap<String, Object>();
        map.put(first, one);
        map.put(second, two);
        return map;
    }
}
