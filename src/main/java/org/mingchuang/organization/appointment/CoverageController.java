package org.mingchuang.organization.appointment;

import java.util.Optional;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.People;
import org.mingchuang.organization.PersonView;
import org.mingchuang.organization.UnitView;
import org.mingchuang.organization.Units;
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

/** Who leads what, seen and changed in one place. */
@Controller
@RequestMapping(CoverageController.ADDRESS)
@Permitted(Permission.MANAGE_ORGANIZATION)
class CoverageController {

    static final String ADDRESS = "/office/coverage";

    private final CoverageDesk desk;
    private final CoveragePages pages;
    private final Units units;
    private final People people;
    private final Texts texts;

    CoverageController(CoverageDesk desk, CoveragePages pages, Units units, People people, Texts texts) {
        this.desk = desk;
        this.pages = pages;
        this.units = units;
        this.people = people;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView show() {
        return Screen.of("organization/appointment/coverage", pages.show());
    }

    @PostMapping("/{unit}")
    ModelAndView assign(
            @PathVariable long unit,
            @RequestParam(defaultValue = "") String leader,
            @RequestParam(defaultValue = "") String seen,
            Actor actor,
            RedirectAttributes next) {
        UnitView led =
                units.find(new UnitId(unit)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Notice notice = desk.assign(led.id(), person(leader), person(seen), actor)
                .fold(
                        done -> Notice.done(said(led, person(leader)))
                                .withUndo(ADDRESS + "/" + unit + "?leader=" + seen + "&seen=" + leader),
                        refusals -> Notice.refused(texts.of(refusals)));
        next.addFlashAttribute(Notice.ATTRIBUTE, notice);
        return Screen.redirect(ADDRESS);
    }

    private String said(UnitView unit, Optional<PersonId> leader) {
        return leader.flatMap(people::find)
                .map(PersonView::name)
                .map(name -> texts.of("organization.appointment.notice.COVERED", unit.shortName(), name))
                .orElseGet(() -> texts.of("organization.appointment.notice.UNCOVERED", unit.shortName()));
    }

    private static Optional<PersonId> person(String number) {
        return number.matches("\\d{1,18}") ? Optional.of(new PersonId(Long.parseLong(number))) : Optional.empty();
    }
}
