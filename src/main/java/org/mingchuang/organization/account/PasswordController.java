package org.mingchuang.organization.account;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.organization.account.AccountRequirements.NewPassword;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Notice;
import org.mingchuang.web.Permitted;
import org.mingchuang.web.Screen;
import org.mingchuang.web.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changing the own password. */
@Controller
@RequestMapping("/office/account/password")
@Permitted(Permission.OFFICE)
class PasswordController {

    private static final String SCREEN = "organization/account/password";

    private final AccountDesk desk;
    private final AccountStore accounts;
    private final SignInSettings settings;
    private final PasswordRule rule;
    private final Clock clock;
    private final Texts texts;

    PasswordController(
            AccountDesk desk,
            AccountStore accounts,
            SignInSettings settings,
            PasswordRule rule,
            Clock clock,
            Texts texts) {
        this.desk = desk;
        this.accounts = accounts;
        this.settings = settings;
        this.rule = rule;
        this.clock = clock;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView show(Actor actor) {
        return Screen.of(SCREEN, page(actor, FormErrors.none()));
    }

    @PostMapping
    ModelAndView change(
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String repeated,
            Actor actor,
            HttpSession session,
            RedirectAttributes next) {
        return desk.changePassword(actor, new NewPassword(present, password, repeated), session.getId())
                .fold(
                        person -> {
                            String text = texts.of("organization.account.notice", AccountAct.PASSWORD_CHANGED);
                            next.addFlashAttribute(Notice.ATTRIBUTE, Notice.done(text));
                            return Screen.redirect("/office/account");
                        },
                        refusals -> Screen.of(
                                SCREEN, page(actor, texts.errors(refusals)), HttpStatus.UNPROCESSABLE_CONTENT));
    }

    private PasswordPage page(Actor actor, FormErrors errors) {
        Account account = accounts.find(actor.id()).orElseThrow();
        return new PasswordPage(why(account), rule.text(), errors);
    }

    private String why(Account account) {
        if (account.mustChange()) {
            return texts.of("organization.account.notice.MUST_CHANGE");
        }
        return account.mustChangePassword(clock.instant(), settings.maximumAge())
                ? texts.of(
                        "organization.account.notice.TOO_OLD",
                        settings.maximumAge().toDays())
                : "";
    }
}
