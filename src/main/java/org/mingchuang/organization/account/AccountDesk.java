package org.mingchuang.organization.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.organization.account.AccountRequirements.NewPassword;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 账号维护: opening accounts, passwords, locks. */
@Component
public class AccountDesk {

    private final AccountStore accounts;
    private final FailureStore failures;
    private final AccountRequirements requirements;
    private final PasswordEncoder encoder;
    private final Sessions sessions;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final SecureRandom random = new SecureRandom();

    AccountDesk(
            AccountStore accounts,
            FailureStore failures,
            AccountRequirements requirements,
            PasswordEncoder encoder,
            Sessions sessions,
            Clock clock,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.failures = failures;
        this.requirements = requirements;
        this.encoder = encoder;
        this.sessions = sessions;
        this.clock = clock;
        this.events = events;
    }

    public boolean isAnybodyThere() {
        return !accounts.isEmpty();
    }

    public List<Refusal> refusalsToOpen(LoginName login, String password) {
        return requirements.toOpen(login, password);
    }

    /** Part of taking somebody on, whose fact says it. {@link #refusalsToOpen} was asked before. */
    @Transactional
    public void open(PersonId person, LoginName login, String password, boolean settled) {
        accounts.add(person, login.value(), hashed(password), now(), settled);
    }

    /** The password was chosen by the person, as on the set-up page, and need not be changed at the first sign-in. */
    @Transactional
    public void passwordWasChosen(PersonId person) {
        accounts.setChosen(person);
    }

    @Transactional
    Outcome<PersonId> changePassword(Actor by, NewPassword change, String session) {
        Account account = accounts.find(by.id()).orElseThrow();
        List<Refusal> refusals = requirements.toChange(account, change);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        accounts.setPassword(account, hashed(change.password()), now(), false);
        sessions.endOthers(by.id(), session);
        announce(AccountAct.PASSWORD_CHANGED, account, by);
        return Outcome.done(by.id());
    }

    /** @return the generated password, to be shown once */
    @Transactional
    Outcome<String> resetPassword(PersonId person, Actor by) {
        Account account = accounts.find(person).orElseThrow();
        List<Refusal> refusals = refusalsToSecure(person, by);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        String password = TemporaryPassword.next(random);
        accounts.setPassword(account, hashed(password), now(), true);
        failures.forget(new LoginName(account.login()));
        sessions.endAll(person);
        announce(AccountAct.PASSWORD_RESET, account, by);
        return Outcome.done(password);
    }

    @Transactional
    Outcome<PersonId> suspend(PersonId person, Actor by) {
        Account account = accounts.find(person).orElseThrow();
        List<Refusal> refusals = refusalsToSecure(person, by);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        if (account.suspended()) {
            return Outcome.refused(AccountRequirements.refusal("SUSPENDED_ALREADY"));
        }
        accounts.setSuspended(account, true);
        sessions.endAll(person);
        announce(AccountAct.SUSPENDED, account, by);
        return Outcome.done(person);
    }

    /** Ends both locks: the administrator's, and the one after failures. */
    @Transactional
    Outcome<PersonId> unlock(PersonId person, Actor by) {
        Account account = accounts.find(person).orElseThrow();
        List<Refusal> refusals = refusalsToSecure(person, by);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        if (account.suspended()) {
            accounts.setSuspended(account, false);
        }
        failures.forget(new LoginName(account.login()));
        announce(AccountAct.UNLOCKED, account, by);
        return Outcome.done(person);
    }

    /** Nobody locks, unlocks or resets the own account: another has to. */
    private static List<Refusal> refusalsToSecure(PersonId person, Actor by) {
        if (!by.mayEverywhere(Permission.MANAGE_SECURITY)) {
            return List.of(AccountRequirements.refusal("NOT_PERMITTED"));
        }
        return by.id().equals(person) ? List.of(AccountRequirements.refusal("OWN_ACCOUNT")) : List.of();
    }

    private void announce(AccountAct act, Account account, Actor by) {
        events.publishEvent(
                new AccountChanged(act, Account.subject(account.person()), by, Map.of("登录名", account.login())));
    }

    private String hashed(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
