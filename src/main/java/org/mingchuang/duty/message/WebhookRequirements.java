package org.mingchuang.duty.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.Units;
import org.springframework.stereotype.Component;

/** What a robot needs. */
@Component
class WebhookRequirements {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_SECRET = 200;

    private final WebhookStore webhooks;
    private final Units units;

    WebhookRequirements(WebhookStore webhooks, Units units) {
        this.webhooks = webhooks;
        this.units = units;
    }

    /** @param kept what stands now; what the form leaves empty is taken from it */
    Outcome<Webhook> read(WebhookForm form, Webhook kept) {
        var refusals = new ArrayList<Refusal>();
        Optional<WebhookKind> kind = WebhookKind.of(form.kind());
        if (kind.isEmpty()) {
            refusals.add(refusal("KIND_MISSING").at("kind"));
        }
        if (!form.unit().isEmpty() && unit(form.unit()) == null) {
            refusals.add(refusal("UNIT_UNKNOWN").at("unit"));
        }
        WebhookAddress address = form.address().isBlank() ? kept.address() : new WebhookAddress(form.address());
        String secret = secret(form, kept);
        name(form.name().strip(), kept.id(), refusals);
        address(address, refusals);
        secret(secret, form.kind(), refusals);
        return refusals.isEmpty()
                ? Outcome.done(new Webhook(
                        kept.id(),
                        form.name().strip(),
                        unit(form.unit()),
                        kind.orElseThrow(),
                        address,
                        secret,
                        kept.active(),
                        kept.lastAt(),
                        kept.lastError(),
                        form.seenVersion()))
                : Outcome.refused(refusals);
    }

    private void name(String name, long besides, List<Refusal> refusals) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            refusals.add(refusal("NAME_MISSING", LONGEST_NAME).at("name"));
        } else if (webhooks.isNameTaken(name, besides)) {
            refusals.add(nameTaken(name));
        }
    }

    private static void address(WebhookAddress address, List<Refusal> refusals) {
        if (!address.isGiven()) {
            refusals.add(refusal("ADDRESS_MISSING").at("address"));
        } else if (!address.isAccepted()) {
            refusals.add(refusal("ADDRESS_NOT_ACCEPTED").at("address"));
        }
    }

    private static void secret(String secret, String kind, List<Refusal> refusals) {
        if (secret.length() > LONGEST_SECRET) {
            refusals.add(refusal("SECRET_TOO_LONG", LONGEST_SECRET).at("secret"));
        }
        if (secret.isEmpty() && kind.equals(WebhookKind.GENERIC.name())) {
            refusals.add(refusal("SECRET_MISSING").at("secret"));
        }
    }

    private static String secret(WebhookForm form, Webhook kept) {
        if (!form.secret().isBlank()) {
            return form.secret().strip();
        }
        return form.unsigned().isEmpty() ? kept.secret() : "";
    }

    private @Nullable UnitId unit(String text) {
        return text.matches("\\d{1,18}")
                ? units.find(new UnitId(Long.parseLong(text)))
                        .map(unit -> unit.id())
                        .orElse(null)
                : null;
    }

    static Refusal nameTaken(String name) {
        return refusal("NAME_TAKEN", name).at("name");
    }

    static Refusal refusal(String reason, Object... arguments) {
        return Refusal.of("duty.message.webhook.refusal." + reason, arguments);
    }
}
