package org.mingchuang.organization.setup;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.organization.account.PasswordRule;
import org.mingchuang.organization.setup.SetUpPage.Form;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Notice;
import org.mingchuang.web.Screen;
import org.mingchuang.web.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page behind the set-up link; without sign-in, for there is nobody yet who could. */
@Controller
@RequestMapping("/office/set-up/{token}")
class SetUpController {

    private final SetUpDesk desk;
    private final SetUpLinkStore links;
    private final PasswordRule rule;
    private final Clock clock;
    private final Texts texts;

    SetUpController(SetUpDesk desk, SetUpLinkStore links, PasswordRule rule, Clock clock, Texts texts) {
        this.desk = desk;
        this.links = links;
        this.rule = rule;
        this.clock = clock;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView show(@PathVariable String token) {
        return links.isOpen(token, clock.instant())
                ? Screen.of("organization/setup/form", page(token, new Form("", "", "", ""), FormErrors.none()))
                : over();
    }

    @PostMapping
    ModelAndView setUp(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String commission,
            @RequestParam(defaultValue = "") String shortName,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String repeated,
            HttpServletRequest request,
            RedirectAttributes next) {
        if (!links.isOpen(token, clock.instant())) {
            return over();
        }
        var form = new Form(commission, shortName, name, login);
        return desk.setUp(token, form, password, repeated, request.getRemoteAddr())
                .fold(
                        person -> {
                            next.addFlashAttribute(
                                    Notice.ATTRIBUTE, Notice.done(texts.of("organization.setup.notice.DONE")));
                            return Screen.redirect("/office/sign-in");
                        },
                        refusals -> refused(token, form, refusals));
    }

    private ModelAndView refused(String token, Form form, List<Refusal> refusals) {
        return Screen.of(
                "organization/setup/form", page(token, form, texts.errors(refusals)), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private SetUpPage page(String token, Form form, FormErrors errors) {
        return new SetUpPage("/office/set-up/" + token, rule.text(), form, errors);
    }

    /** Used, expired and never given look the same. */
    private static ModelAndView over() {
        return Screen.of("organization/setup/over", new SetUpOverPage("/office/sign-in"), HttpStatus.GONE);
    }
}
