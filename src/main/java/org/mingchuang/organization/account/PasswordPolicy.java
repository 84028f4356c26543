package org.mingchuang.organization.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mingchuang.kernel.Refusal;
import org.springframework.stereotype.Component;

/** 口令策略 (S-02): what a password has to be like. Whether it was used before is asked of {@link PasswordHistory}. */
@Component
class PasswordPolicy {

    /** Bounds the work of hashing; nobody types more. */
    private static final int LONGEST = 128;

    private final SignInSettings settings;

    PasswordPolicy(SignInSettings settings) {
        this.settings = settings;
    }

    List<Refusal> refusals(String password, String login) {
        var found = new ArrayList<Refusal>();
        if (password.length() < settings.minimumLength()) {
            found.add(refusal("PASSWORD_TOO_SHORT", settings.minimumLength()));
        }
        if (password.length() > LONGEST) {
            found.add(refusal("PASSWORD_TOO_LONG", LONGEST));
        }
        if (classes(password) < settings.minimumClasses()) {
            found.add(refusal("PASSWORD_TOO_SIMPLE", settings.minimumClasses()));
        }
        if (!login.isEmpty() && password.toLowerCase(Locale.ROOT).contains(login.toLowerCase(Locale.ROOT))) {
            found.add(refusal("PASSWORD_CONTAINS_LOGIN"));
        }
        return found;
    }

    private static long classes(String password) {
        boolean capital = password.chars().anyMatch(c -> c >= 'A' && c <= 'Z');
        boolean small = password.chars().anyMatch(c -> c >= 'a' && c <= 'z');
        boolean digit = password.chars().anyMatch(c -> c >= '0' && c <= '9');
        boolean other = password.chars().anyMatch(PasswordPolicy::isOther);
        return Stream.of(capital, small, digit, other)
                .filter(present -> present)
                .count();
    }

    private static boolean isOther(int c) {
        return !Character.isWhitespace(c)
                && !(c >= 'A' && c <= 'Z')
                && !(c >= 'a' && c <= 'z')
                && !(c >= '0' && c <= '9');
    }

    static Refusal refusal(String key, Object... arguments) {
        return Refusal.of("organization.account.refusal." + key, arguments).at("password");
    }
}
