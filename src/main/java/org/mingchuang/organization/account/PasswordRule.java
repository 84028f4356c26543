package org.mingchuang.organization.account;

import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** The password policy in one sentence, as the forms show it beside the field. */
@Component
public class PasswordRule {

    private final SignInSettings settings;
    private final Texts texts;

    PasswordRule(SignInSettings settings, Texts texts) {
        this.settings = settings;
        this.texts = texts;
    }

    public String text() {
        return texts.of(
                "organization.account.rule",
                settings.minimumLength(),
                settings.minimumClasses(),
                settings.remembered());
    }
}
