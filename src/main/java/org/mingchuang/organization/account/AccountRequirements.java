package org.mingchuang.organization.account;

import java.util.ArrayList;
import java.util.List;
import org.mingchuang.kernel.Refusal;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** What has to be so before an account is opened or a password taken. */
@Component
class AccountRequirements {

    private final AccountStore accounts;
    private final PasswordPolicy policy;
    private final PasswordHistory history;
    private final PasswordEncoder encoder;

    AccountRequirements(
            AccountStore accounts, PasswordPolicy policy, PasswordHistory history, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.policy = policy;
        this.history = history;
        this.encoder = encoder;
    }

    List<Refusal> toOpen(LoginName login, String password) {
        var found = new ArrayList<>(policy.refusals(password, login.value()));
        if (!login.isWellFormed()) {
            found.add(refusal("LOGIN_MALFORMED").at("login"));
        } else if (accounts.byLogin(login.value()).isPresent()) {
            found.add(refusal("LOGIN_TAKEN", login.value()).at("login"));
        }
        return found;
    }

    List<Refusal> toChange(Account account, NewPassword change) {
        if (!encoder.matches(change.present(), account.password())) {
            return List.of(refusal("PRESENT_PASSWORD_WRONG").at("present"));
        }
        var found = new ArrayList<>(policy.refusals(change.password(), account.login()));
        if (!change.password().equals(change.repeated())) {
            found.add(refusal("PASSWORDS_DIFFER").at("repeated"));
        }
        if (found.isEmpty() && history.contains(account.person(), change.password())) {
            found.add(refusal("PASSWORD_USED_BEFORE").at("password"));
        }
        return found;
    }

    static Refusal refusal(String key, Object... arguments) {
        return Refusal.of("organization.account.refusal." + key, arguments);
    }

    /** 修改口令: the present one, the new one and the new one again. */
    record NewPassword(String present, String password, String repeated) {}
}
