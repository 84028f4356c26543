package org.mingchuang.organization.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingchuang.web.Screen;
import org.mingchuang.web.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page for signing in; the form itself is taken by the security chain, which forwards here what it refuses. */
@Controller
@RequestMapping(SignInEntrance.ADDRESS)
class SignInController {

    private static final String SCREEN = "organization/account/signin";

    private final Texts texts;

    SignInController(Texts texts) {
        this.texts = texts;
    }

    @GetMapping
    ModelAndView show(
            @RequestParam(defaultValue = "") String next,
            @RequestParam @Nullable String out,
            @RequestParam @Nullable String closed) {
        String notice = out != null ? text("SIGNED_OUT") : closed != null ? text("ACCOUNT_CLOSED") : "";
        return Screen.of(SCREEN, new SignInPage("", SignInEntrance.local(next), notice, ""));
    }

    @PostMapping("/refused")
    ModelAndView refused(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String next) {
        String why = Objects.requireNonNullElse((String) request.getAttribute(SignInForm.FAILURE), "");
        var page = new SignInPage(login, SignInEntrance.local(next), "", why);
        return Screen.of(SCREEN, page, HttpStatus.UNAUTHORIZED);
    }

    private String text(String key) {
        return texts.of("organization.account.notice." + key);
    }
}
