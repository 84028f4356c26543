package org.mingchuang.duty.message;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Refusal;

/** What a person's settings need. */
final class PreferenceRequirements {

    private PreferenceRequirements() {}

    static Outcome<Preference> read(PreferenceForm form) {
        var email = new EmailAddress(form.email());
        var refusals = new ArrayList<Refusal>();
        boolean mode =
                Arrays.stream(MailMode.values()).anyMatch(each -> each.name().equals(form.mode()));
        boolean hour = form.hour().matches("\\d|1\\d|2[0-3]");
        if (!mode) {
            refusals.add(refusal("MODE_MISSING").at("mode"));
        }
        if (!hour) {
            refusals.add(refusal("HOUR_MISSING").at("hour"));
        }
        email(email, form.mode(), refusals);
        return refusals.isEmpty()
                ? Outcome.done(new Preference(
                        email, MailMode.valueOf(form.mode()), Integer.parseInt(form.hour()), version(form.version())))
                : Outcome.refused(refusals);
    }

    private static void email(EmailAddress email, String mode, List<Refusal> refusals) {
        if (email.isGiven() && !email.isWellFormed()) {
            refusals.add(refusal("EMAIL_MALFORMED").at("email"));
        }
        if (!email.isGiven() && !mode.equals(MailMode.NEVER.name())) {
            refusals.add(refusal("EMAIL_MISSING").at("email"));
        }
    }

    /** A version that is none was never shown to anybody. */
    private static long version(String text) {
        return text.matches("\\d{1,9}") ? Long.parseLong(text) : -1;
    }

    static Refusal refusal(String reason, Object... arguments) {
        return Refusal.of("duty.message.refusal." + reason, arguments);
    }
}
