package org.mingchuang.organization.account;

import org.mingchuang.kernel.PersonId;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** 历史口令 (S-02): the last passwords of a person, which are not taken again. */
@Component
class PasswordHistory {

    private final AccountStore accounts;
    private final PasswordEncoder encoder;
    private final SignInSettings settings;

    PasswordHistory(AccountStore accounts, PasswordEncoder encoder, SignInSettings settings) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.settings = settings;
    }

    boolean contains(PersonId person, String password) {
        return accounts.lastPasswords(person, settings.remembered()).stream()
                .anyMatch(old -> encoder.matches(password, old));
    }
}
