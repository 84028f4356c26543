package org.mingchuang.duty.message;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Posts to a robot and reads its answer: five seconds for all of it, no redirects, an answer of moderate length. */
@Component
class WebhookClient {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int LONGEST_ANSWER = 16 * 1024;
    private static final int LONGEST_REASON = 200;

    private final JsonMapper json;
    private final Texts texts;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    WebhookClient(JsonMapper json, Texts texts) {
        this.json = json;
        this.texts = texts;
    }

    Answer post(WebhookKind kind, WebhookRequest post) {
        var request = HttpRequest.newBuilder(post.address())
                .timeout(PATIENCE)
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(post.body()));
        post.headers().forEach(request::header);
        var answer = client.sendAsync(
                request.build(), BodyHandlers.limiting(BodyHandlers.ofString(StandardCharsets.UTF_8), LONGEST_ANSWER));
        try {
            return read(kind, answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException e) {
            return failed(e.getCause());
        } catch (TimeoutException e) {
            answer.cancel(true);
            return new Answer.Unknown(texts.of("duty.message.error.NO_ANSWER"));
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return new Answer.Unknown(texts.of("duty.message.error.NO_ANSWER"));
        }
    }

    private Answer failed(@Nullable Throwable cause) {
        if (cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException) {
            return new Answer.Refused(texts.of("duty.message.error.NO_CONNECTION"));
        }
        // The cause's own words may repeat the address; what kind of fault it was is enough.
        String kind = cause instanceof IOException ? "" : texts.of("duty.message.error.FAULT");
        return new Answer.Unknown(kind.isEmpty() ? texts.of("duty.message.error.NO_ANSWER") : kind);
    }

    private Answer read(WebhookKind kind, HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            return new Answer.Refused("HTTP " + answer.statusCode());
        }
        return switch (kind) {
            case WECOM, DINGTALK -> said(answer.body(), "errcode", "errmsg");
            case FEISHU -> said(answer.body(), "code", "msg");
            case GENERIC -> new Answer.Taken();
        };
    }

    /** These say 200 to everything; whether they took it stands in the body. */
    private Answer said(String body, String code, String reason) {
        try {
            JsonNode answer = json.readTree(body);
            if (!answer.path(code).isNumber()) {
                return new Answer.Refused(texts.of("duty.message.error.NO_SENSE"));
            }
            int number = answer.path(code).asInt();
            String words = GroupText.oneLine(answer.path(reason).asString(""));
            return number == 0 ? new Answer.Taken() : new Answer.Refused(cut(number + " " + words));
        } catch (JacksonException e) {
            return new Answer.Refused(texts.of("duty.message.error.NO_SENSE"));
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_REASON ? text : text.substring(0, LONGEST_REASON - 1) + "…";
    }
}
