package org.mingchuang.organization.account;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.SubjectRef;

/**
 * 登录账号: by what a person signs in.
 *
 * @param settled the password may be kept without end; only for demonstration accounts
 * @param suspended locked by the security administrator until unlocked
 * @param employed false once the person has left; the account is closed with it
 */
record Account(
        PersonId person,
        String login,
        String password,
        Instant passwordAt,
        boolean mustChange,
        boolean settled,
        boolean suspended,
        boolean employed,
        @Nullable Instant lastSignInAt,
        int version) {

    boolean isOpen() {
        return employed && !suspended;
    }

    /** The first sign-in with a password that somebody else knows, or the password is too old (S-02). */
    boolean mustChangePassword(Instant now, Duration maximumAge) {
        return mustChange || (!settled && !now.isBefore(passwordAt.plus(maximumAge)));
    }

    /** A generated password that was not taken up in time opens nothing any more. */
    boolean isLapsed(Instant now, Duration temporary) {
        return mustChange && !now.isBefore(passwordAt.plus(temporary));
    }

    static SubjectRef subject(PersonId person) {
        return SubjectRef.of("organization.person", person.value());
    }
}
