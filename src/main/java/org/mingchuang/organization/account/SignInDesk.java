package org.mingchuang.organization.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.Refusal;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 登录 (S-03): lets in whom the password proves. An unknown name is answered like a known one with a wrong password: the
 * same words, the same count, about the same time.
 */
@Component
class SignInDesk {

    private final AccountStore accounts;
    private final FailureStore failures;
    private final SignInTrail trail;
    private final PasswordEncoder encoder;
    private final SignInSettings settings;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final String nobodysPassword;

    SignInDesk(
            AccountStore accounts,
            FailureStore failures,
            SignInTrail trail,
            PasswordEncoder encoder,
            SignInSettings settings,
            Clock clock,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.failures = failures;
        this.trail = trail;
        this.encoder = encoder;
        this.settings = settings;
        this.clock = clock;
        this.transaction = transaction;
        this.nobodysPassword = Objects.requireNonNull(encoder.encode("nobody"));
    }

    /** The hash is computed outside of the transaction: it takes long, and a connection must not wait for it. */
    Outcome<PersonId> signIn(LoginName login, String password, String address) {
        Optional<Account> account = accounts.byLogin(login.value());
        boolean matches =
                encoder.matches(password, account.map(Account::password).orElse(nobodysPassword));
        boolean proven = matches && account.isPresent();
        return transaction.execute(status -> decided(login, account, proven, address));
    }

    private Outcome<PersonId> decided(LoginName login, Optional<Account> account, boolean proven, String address) {
        Instant now = clock.instant();
        if (failures.isLocked(login, now)) {
            return refused(AccountAct.SIGN_IN_FAILED, login, account, locked(), address);
        }
        if (!proven) {
            return wrong(login, account, now, address);
        }
        Account known = account.orElseThrow();
        if (!known.isOpen()) {
            return refused(AccountAct.SIGN_IN_FAILED, login, account, refusal("SUSPENDED"), address);
        }
        if (known.isLapsed(now, settings.temporaryPassword())) {
            return refused(AccountAct.SIGN_IN_FAILED, login, account, refusal("PASSWORD_LAPSED"), address);
        }
        failures.forget(login);
        accounts.signedIn(known.person(), now);
        trail.succeeded(known, address);
        return Outcome.done(known.person());
    }

    private Outcome<PersonId> wrong(LoginName login, Optional<Account> account, Instant now, String address) {
        failures.forgetBefore(now.minus(Duration.ofDays(1)));
        int count = failures.count(login, now, settings.lock());
        if (count < settings.failures()) {
            Refusal wrong = refusal("WRONG", settings.failures() - count);
            return refused(AccountAct.SIGN_IN_FAILED, login, account, wrong, address);
        }
        failures.lock(login, now.plus(settings.lock()));
        return refused(AccountAct.LOCKED_AFTER_FAILURES, login, account, locked(), address);
    }

    private Outcome<PersonId> refused(
            AccountAct act, LoginName login, Optional<Account> account, Refusal reason, String address) {
        trail.failed(act, login, account, reason, address);
        return Outcome.refused(reason);
    }

    private Refusal locked() {
        return refusal("LOCKED", settings.lock().toMinutes());
    }

    private static Refusal refusal(String key, Object... arguments) {
        return Refusal.of("organization.account.refusal." + key, arguments);
    }
}
