package org.mingchuang.organization.account;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.organization.person.PrintedTime;
import org.mingchuang.web.Fact;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** 账号情况 of one person, in words. */
@Component
public class AccountStates {

    private final AccountStore accounts;
    private final FailureStore failures;
    private final PrintedTime time;
    private final Texts texts;
    private final Clock clock;

    AccountStates(AccountStore accounts, FailureStore failures, PrintedTime time, Texts texts, Clock clock) {
        this.accounts = accounts;
        this.failures = failures;
        this.time = time;
        this.texts = texts;
        this.clock = clock;
    }

    public List<Fact> facts(PersonId person) {
        Account account = accounts.find(person).orElseThrow();
        return List.of(
                new Fact("登录名", account.login()),
                new Fact("账号状态", texts.of("organization.account.state", state(account, clock.instant()))),
                new Fact("上次登录", account.lastSignInAt() == null ? "从未登录" : time.minute(account.lastSignInAt())));
    }

    private AccountState state(Account account, Instant now) {
        boolean locked =
                failures.lockedUntil(new LoginName(account.login()), now).isPresent();
        return AccountState.of(account.employed(), account.suspended(), locked);
    }
}
