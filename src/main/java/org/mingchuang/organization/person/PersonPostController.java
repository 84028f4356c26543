package org.mingchuang.organization.person;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.Post;
import org.mingchuang.organization.PostKind;
import org.mingchuang.organization.Units;
import org.mingchuang.organization.appointment.AppointmentDesk;
import org.mingchuang.organization.appointment.PostNames;
import org.mingchuang.organization.appointment.PostPlaces;
import org.mingchuang.web.Notice;
import org.mingchuang.web.Permitted;
import org.mingchuang.web.Screen;
import org.mingchuang.web.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Giving a person posts and taking them back, on the person's page. */
@Controller
@RequestMapping("/office/people/{id}")
@Permitted(Permission.MANAGE_ORGANIZATION)
class PersonPostController {

    private final AppointmentDesk desk;
    private final PersonStore people;
    private final PersonPages pages;
    private final PostPlaces places;
    private final PostNames names;
    private final Units units;
    private final Texts texts;

    PersonPostController(
            AppointmentDesk desk,
            PersonStore people,
            PersonPages pages,
            PostPlaces places,
            PostNames names,
            Units units,
            Texts texts) {
        this.desk = desk;
        this.people = people;
        this.pages = pages;
        this.places = places;
        this.names = names;
        this.units = units;
        this.texts = texts;
    }

    @PostMapping("/posts")
    ModelAndView appoint(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String unit,
            Actor actor,
            RedirectAttributes next) {
        Person person = found(id);
        Optional<Post> post = chosen(kind, unit);
        if (post.isEmpty()) {
            String field = kind.isEmpty() ? "kind" : "unit";
            return refused(person, kind, unit, List.of(incomplete(field)));
        }
        return desk.appoint(person.id(), post.get(), actor)
                .fold(
                        done -> redirect("APPOINTED", "relief", person, done, next),
                        refusals -> refused(person, kind, unit, refusals));
    }

    @PostMapping("/relief")
    ModelAndView relieve(
            @PathVariable long id,
            @RequestParam PostKind kind,
            @RequestParam long unit,
            Actor actor,
            RedirectAttributes next) {
        Person person = found(id);
        return desk.relieve(person.id(), new Post(kind, new UnitId(unit)), actor)
                .fold(done -> redirect("RELIEVED", "posts", person, done, next), refusals -> {
                    next.addFlashAttribute(Notice.ATTRIBUTE, Notice.refused(texts.of(refusals)));
                    return Screen.redirect(PersonPages.address(person));
                });
    }

    /** Empty when the kind or the unit is not one that exists. */
    private Optional<Post> chosen(String kind, String unit) {
        var where = new UnitId(unit.matches("\\d{1,18}") ? Long.parseLong(unit) : 0);
        return Arrays.stream(PostKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .map(each -> new Post(each, places.placed(each, where)))
                .filter(post -> units.find(post.unit()).isPresent());
    }

    private static Refusal incomplete(String field) {
        return Refusal.of("organization.appointment.refusal.POST_INCOMPLETE").at(field);
    }

    private ModelAndView refused(Person person, String kind, String unit, List<Refusal> refusals) {
        return Screen.of(
                "organization/person/show",
                pages.show(person, kind, unit, texts.errors(refusals)),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView redirect(String act, String undo, Person person, Post post, RedirectAttributes next) {
        String text = texts.of("organization.appointment.notice." + act, person.name(), names.of(post));
        String back = PersonPages.address(person) + "/" + undo + "?kind=" + post.kind() + "&unit="
                + post.unit().value();
        next.addFlashAttribute(Notice.ATTRIBUTE, Notice.done(text).withUndo(back));
        return Screen.redirect(PersonPages.address(person));
    }

    private Person found(long id) {
        return people.find(new PersonId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
