package org.mingchuang.duty.message;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 群机器人表单: what was typed, as it came.
 *
 * @param address empty keeps the one that is there
 * @param secret empty keeps the one that is there
 * @param unsigned any text when the secret is to be forgotten
 */
public record WebhookForm(
        String version, String name, String unit, String kind, String address, String secret, String unsigned) {

    /** Binding leaves null where a field did not come. */
    public WebhookForm {
        version = given(version);
        name = given(name);
        unit = given(unit);
        kind = given(kind);
        address = given(address);
        secret = given(secret);
        unsigned = given(unsigned);
    }

    /** Address and secret are never shown again. */
    static WebhookForm of(Webhook webhook) {
        return new WebhookForm(
                Long.toString(webhook.version()),
                webhook.name(),
                webhook.unit() == null ? "" : Long.toString(webhook.unit().value()),
                webhook.kind().name(),
                "",
                "",
                "");
    }

    /** A version that is none was never shown to anybody. */
    long seenVersion() {
        return version.matches("\\d{1,9}") ? Long.parseLong(version) : -1;
    }

    /** The secret does not go back into a page. */
    WebhookForm again(long newVersion) {
        return new WebhookForm(Long.toString(newVersion), name, unit, kind, address, "", unsigned);
    }

    private static String given(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
