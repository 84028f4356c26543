package org.mingchuang.organization.delegation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.organization.People;
import org.mingchuang.organization.PersonView;
import org.mingchuang.organization.delegation.DelegationPage.Form;
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

/** Naming a delegate for the own absence, or for somebody else's. */
@Controller
@RequestMapping(DelegationController.ADDRESS)
@Permitted(Permission.OFFICE)
class DelegationController {

    static final String ADDRESS = "/office/delegations";
    private static final String SCREEN = "organization/delegation/list";

    private final DelegationDesk desk;
    private final DelegationStore delegations;
    private final DelegationPages pages;
    private final People people;
    private final Clock clock;
    private final Texts texts;

    DelegationController(
            DelegationDesk desk,
            DelegationStore delegations,
            DelegationPages pages,
            People people,
            Clock clock,
            Texts texts) {
        this.desk = desk;
        this.delegations = delegations;
        this.pages = pages;
        this.people = people;
        this.clock = clock;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView list(Actor actor) {
        return Screen.of(SCREEN, pages.show(actor, pages.blank(), FormErrors.none()));
    }

    @PostMapping
    ModelAndView delegate(
            @RequestParam(defaultValue = "") String holder,
            @RequestParam(defaultValue = "") String delegate,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            RedirectAttributes next) {
        var form = new Form(holder, delegate, from, until, reason);
        Optional<Instant> begin = moment(from);
        Optional<Instant> end = moment(until);
        Optional<PersonView> absent = people.find(DelegationPages.holder(form, actor));
        if (begin.isEmpty() || end.isEmpty() || absent.isEmpty()) {
            return refused(form, incomplete(begin.isEmpty(), end.isEmpty(), absent.isEmpty()), actor);
        }
        var chosen = new PersonId(delegate.matches("\\d{1,18}") ? Long.parseLong(delegate) : 0);
        return desk.delegate(absent.get().id(), chosen, begin.get(), end.get(), reason, actor)
                .fold(person -> redirect(named(person), next), refusals -> refused(form, refusals, actor));
    }

    @PostMapping("/{id}/end")
    ModelAndView end(@PathVariable long id, @RequestParam int version, Actor actor, RedirectAttributes next) {
        if (delegations.find(id).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Notice notice = desk.end(id, version, actor)
                .fold(
                        holder -> Notice.done(texts.of("organization.delegation.notice.ENDED")),
                        refusals -> Notice.refused(texts.of(refusals)));
        return redirect(notice, next);
    }

    private Notice named(PersonId delegate) {
        String name = people.find(delegate).map(PersonView::name).orElseThrow();
        return Notice.done(texts.of("organization.delegation.notice.NAMED", name));
    }

    private static List<Refusal> incomplete(boolean from, boolean until, boolean holder) {
        var found = new ArrayList<Refusal>();
        if (holder) {
            found.add(DelegationRequirements.refusal("HOLDER_MISSING").at("holder"));
        }
        if (from) {
            found.add(DelegationRequirements.refusal("PERIOD_MALFORMED").at("from"));
        }
        if (until) {
            found.add(DelegationRequirements.refusal("PERIOD_MALFORMED").at("until"));
        }
        return found;
    }

    private ModelAndView refused(Form form, List<Refusal> refusals, Actor actor) {
        return Screen.of(SCREEN, pages.show(actor, form, texts.errors(refusals)), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView redirect(Notice notice, RedirectAttributes next) {
        next.addFlashAttribute(Notice.ATTRIBUTE, notice);
        return Screen.redirect(ADDRESS);
    }

    /** As a browser's date and time field sends it, in the commission's time zone. */
    private Optional<Instant> moment(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text).atZone(clock.getZone()).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
