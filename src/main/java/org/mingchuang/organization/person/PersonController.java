package org.mingchuang.organization.person;

import java.security.SecureRandom;
import java.util.Optional;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.PageRequest;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.organization.Staffing.NewPerson;
import org.mingchuang.organization.account.TemporaryPassword;
import org.mingchuang.organization.person.PersonFormPage.Form;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Notice;
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

/** Pages of people: taking them on, changing, letting go. */
@Controller
@RequestMapping("/office/people")
@Permitted(Permission.MANAGE_ORGANIZATION)
class PersonController {

    private static final String FORM = "organization/person/form";

    private final PersonDesk desk;
    private final PersonStore people;
    private final PersonPages pages;
    private final Texts texts;
    private final SecureRandom random = new SecureRandom();

    PersonController(PersonDesk desk, PersonStore people, PersonPages pages, Texts texts) {
        this.desk = desk;
        this.people = people;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String post,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "") String order,
            @RequestParam(defaultValue = "1") int page) {
        var filter = PersonFilter.of(q, unit, post, state, sort, order);
        return Screen.of("organization/person/list", pages.list(filter, PageRequest.of(page)));
    }

    @GetMapping("/new")
    ModelAndView blank(@RequestParam(defaultValue = "") String unit) {
        return Screen.of(FORM, pages.form(Optional.empty(), new Form("", "", unit, "", ""), 0, FormErrors.none()));
    }

    /** Answers with the page itself: the password is shown once and must not be put into the session for a redirect. */
    @PostMapping
    ModelAndView employ(
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String jobTitle,
            @RequestParam(defaultValue = "") String mobile,
            Actor actor) {
        var form = new Form(login, name, unit, jobTitle, mobile);
        String password = TemporaryPassword.next(random);
        var person = new NewPerson(login, name, form.unitId(), jobTitle, mobile, password, false);
        return desk.employ(person, actor)
                .fold(
                        id -> Screen.of("organization/person/issued", issued(id, person)),
                        refusals -> Screen.of(
                                FORM,
                                pages.form(Optional.empty(), form, 0, texts.errors(refusals)),
                                HttpStatus.UNPROCESSABLE_CONTENT));
    }

    private static IssuedPage issued(PersonId id, NewPerson person) {
        return new IssuedPage(
                "已新增" + person.name().strip(),
                person.name().strip(),
                person.login().strip(),
                person.password(),
                "继续安排岗位",
                PersonPages.address(id),
                7);
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable long id) {
        return Screen.of("organization/person/show", pages.show(found(id), "", "", FormErrors.none()));
    }

    @GetMapping("/{id}/details")
    ModelAndView edit(@PathVariable long id) {
        Person person = found(id);
        var form = new Form(
                "",
                person.name(),
                Long.toString(person.unit().value()),
                person.jobTitle(),
                person.mobile().number());
        return Screen.of(FORM, pages.form(Optional.of(person), form, person.version(), FormErrors.none()));
    }

    @PostMapping("/{id}/details")
    ModelAndView change(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String jobTitle,
            @RequestParam(defaultValue = "") String mobile,
            Actor actor,
            RedirectAttributes next) {
        Person person = found(id);
        var form = new Form("", name, unit, jobTitle, mobile);
        return desk.change(person.id(), version, form.details(), actor)
                .fold(
                        done -> done(PersonAct.CHANGED, person, next),
                        refusals -> Screen.of(
                                FORM,
                                pages.form(Optional.of(person), form, version, texts.errors(refusals)),
                                HttpStatus.UNPROCESSABLE_CONTENT));
    }

    @PostMapping("/{id}/leave")
    ModelAndView leave(@PathVariable long id, @RequestParam int version, Actor actor, RedirectAttributes next) {
        Person person = found(id);
        return desk.leave(person.id(), version, actor)
                .fold(
                        done -> done(PersonAct.LEFT, person, next),
                        refusals -> redirect(Notice.refused(texts.of(refusals)), person, next));
    }

    @PostMapping("/{id}/return")
    ModelAndView comeBack(@PathVariable long id, Actor actor, RedirectAttributes next) {
        Person person = found(id);
        return desk.comeBack(person.id(), actor)
                .fold(
                        done -> done(PersonAct.RETURNED, person, next),
                        refusals -> redirect(Notice.refused(texts.of(refusals)), person, next));
    }

    private ModelAndView done(PersonAct act, Person person, RedirectAttributes next) {
        Notice notice = Notice.done(texts.of("organization.person.notice." + act.name(), person.name()));
        return redirect(notice, person, next);
    }

    private static ModelAndView redirect(Notice notice, Person person, RedirectAttributes next) {
        next.addFlashAttribute(Notice.ATTRIBUTE, notice);
        return Screen.redirect(PersonPages.address(person));
    }

    private Person found(long id) {
        return people.find(new PersonId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
