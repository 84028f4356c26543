package org.mingchuang.organization.account;

import java.time.Clock;
import java.util.List;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.PageRequest;
import org.mingchuang.kernel.Paged;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.organization.People;
import org.mingchuang.organization.PersonView;
import org.mingchuang.organization.person.IssuedPage;
import org.mingchuang.web.Notice;
import org.mingchuang.web.Option;
import org.mingchuang.web.Pager;
import org.mingchuang.web.Permitted;
import org.mingchuang.web.Screen;
import org.mingchuang.web.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Accounts, for the security administrator. */
@Controller
@RequestMapping(AccountController.ADDRESS)
@Permitted(Permission.MANAGE_SECURITY)
class AccountController {

    static final String ADDRESS = "/office/accounts";

    private static final List<Option> STATES = List.of(
            new Option("all", "全部"),
            new Option("open", "正常"),
            new Option("locked", "锁定或停用"),
            new Option("closed", "已离岗"));

    private final AccountDesk desk;
    private final AccountList list;
    private final AccountStore accounts;
    private final People people;
    private final SignInSettings settings;
    private final Clock clock;
    private final Texts texts;

    AccountController(
            AccountDesk desk,
            AccountList list,
            AccountStore accounts,
            People people,
            SignInSettings settings,
            Clock clock,
            Texts texts) {
        this.desk = desk;
        this.list = list;
        this.accounts = accounts;
        this.people = people;
        this.settings = settings;
        this.clock = clock;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "1") int page,
            Actor actor) {
        var filter = AccountFilter.of(q, state);
        Paged<AccountRow> rows = list.rows(filter, actor.id(), clock.instant(), PageRequest.of(page));
        return Screen.of(
                "organization/account/list",
                new AccountListPage(
                        filter, filter.isNarrow(), rows.rows(), STATES, Pager.of(rows, ADDRESS + filter.query())));
    }

    @PostMapping("/{id}/suspension")
    ModelAndView suspend(@PathVariable long id, Actor actor, RedirectAttributes next) {
        PersonView person = found(id);
        return answered(desk.suspend(person.id(), actor), AccountAct.SUSPENDED, person, "/unlocking", next);
    }

    @PostMapping("/{id}/unlocking")
    ModelAndView unlock(@PathVariable long id, Actor actor, RedirectAttributes next) {
        PersonView person = found(id);
        return answered(desk.unlock(person.id(), actor), AccountAct.UNLOCKED, person, "", next);
    }

    /** Answers with the page itself: the password is shown once and must not be put into the session for a redirect. */
    @PostMapping("/{id}/password")
    ModelAndView reset(@PathVariable long id, Actor actor, RedirectAttributes next) {
        PersonView person = found(id);
        return desk.resetPassword(person.id(), actor)
                .fold(password -> Screen.of("organization/person/issued", issued(person, password)), refusals -> {
                    next.addFlashAttribute(Notice.ATTRIBUTE, Notice.refused(texts.of(refusals)));
                    return Screen.redirect(ADDRESS);
                });
    }

    private IssuedPage issued(PersonView person, String password) {
        return new IssuedPage(
                "已重置" + person.name() + "的口令",
                person.name(),
                accounts.find(person.id()).orElseThrow().login(),
                password,
                "返回账号列表",
                ADDRESS,
                settings.temporaryPassword().toDays());
    }

    private ModelAndView answered(
            Outcome<PersonId> outcome, AccountAct act, PersonView person, String undo, RedirectAttributes next) {
        Notice notice = outcome.fold(
                done -> Notice.done(texts.of("organization.account.notice." + act.name(), person.name())),
                refusals -> Notice.refused(texts.of(refusals)));
        boolean undoable = outcome.isDone() && !undo.isEmpty();
        next.addFlashAttribute(
                Notice.ATTRIBUTE,
                undoable ? notice.withUndo(ADDRESS + "/" + person.id().value() + undo) : notice);
        return Screen.redirect(ADDRESS);
    }

    private PersonView found(long id) {
        return people.find(new PersonId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
