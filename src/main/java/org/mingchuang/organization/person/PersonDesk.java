package org.mingchuang.organization.person;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.PersonLeft;
import org.mingchuang.organization.Staffing.NewPerson;
import org.mingchuang.organization.UnitView;
import org.mingchuang.organization.Units;
import org.mingchuang.organization.account.AccountDesk;
import org.mingchuang.organization.account.LoginName;
import org.mingchuang.organization.appointment.AppointmentDesk;
import org.mingchuang.organization.delegation.DelegationDesk;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 人员维护: taking people on, changing what is kept of them, letting them go. */
@Component
class PersonDesk {

    private final PersonStore people;
    private final PersonRequirements requirements;
    private final Units units;
    private final AccountDesk accounts;
    private final AppointmentDesk appointments;
    private final DelegationDesk delegations;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PersonDesk(
            PersonStore people,
            PersonRequirements requirements,
            Units units,
            AccountDesk accounts,
            AppointmentDesk appointments,
            DelegationDesk delegations,
            Clock clock,
            ApplicationEventPublisher events) {
        this.people = people;
        this.requirements = requirements;
        this.units = units;
        this.accounts = accounts;
        this.appointments = appointments;
        this.delegations = delegations;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    Outcome<PersonId> employ(NewPerson person, Actor by) {
        var login = new LoginName(person.login());
        var details = new PersonDetails(person.name(), person.unit(), person.jobTitle(), new Mobile(person.mobile()));
        people.lockUnit(details.unit());
        List<Refusal> refusals = Keeper.refusals(by, () -> {
            var found = new ArrayList<>(requirements.toKeep(details));
            found.addAll(accounts.refusalsToOpen(login, person.password()));
            return found;
        });
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        PersonId id = people.add(details, now());
        accounts.open(id, login, person.password(), person.settled());
        announce(PersonAct.EMPLOYED, id, by, Map.of("姓名", details.name(), "登录名", login.value()));
        return Outcome.done(id);
    }

    @Transactional
    Outcome<PersonId> change(PersonId id, int version, PersonDetails details, Actor by) {
        Person person = people.find(id).orElseThrow();
        people.lockUnit(details.unit());
        List<Refusal> refusals = Keeper.refusals(by, () -> requirements.toKeep(details));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        people.change(id, version, details);
        announce(PersonAct.CHANGED, id, by, differences(person, details));
        return Outcome.done(id);
    }

    /** Ends the posts and delegations too; the account closes with it. */
    @Transactional
    Outcome<PersonId> leave(PersonId id, int version, Actor by) {
        Person person = people.find(id).orElseThrow();
        List<Refusal> refusals = Keeper.refusals(by, () -> requirements.toLeave(person, by));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Instant at = now();
        people.setLeft(id, version, at);
        appointments.relieveOfAll(id, by);
        delegations.endAll(id, by);
        announce(PersonAct.LEFT, id, by, Map.of("姓名", person.name()));
        events.publishEvent(new PersonLeft(id, person.name(), person.unit(), at, by));
        return Outcome.done(id);
    }

    /** The posts of before don't come back by themselves. */
    @Transactional
    Outcome<PersonId> comeBack(PersonId id, Actor by) {
        Person person = people.find(id).orElseThrow();
        List<Refusal> refusals = Keeper.refusals(by, () -> requirements.toReturn(person));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        people.setLeft(id, person.version(), null);
        announce(PersonAct.RETURNED, id, by, Map.of("姓名", person.name()));
        return Outcome.done(id);
    }

    /** A list of people that leaves the system is an act, too. */
    @Transactional
    void exported(int count, Actor by) {
        events.publishEvent(new PeopleExported(by, count));
    }

    private Map<String, String> differences(Person before, PersonDetails after) {
        var details = new LinkedHashMap<String, String>();
        put(details, "姓名", before.name(), after.name());
        put(details, "所在机构", unitName(before.unit()), unitName(after.unit()));
        put(details, "职务", before.jobTitle(), after.jobTitle());
        if (!before.mobile().equals(after.mobile())) {
            details.put("手机号码", "已更改");
        }
        return details;
    }

    private static void put(Map<String, String> details, String label, String before, String after) {
        if (!before.equals(after)) {
            details.put(label, before + " → " + after);
        }
    }

    private String unitName(UnitId unit) {
        return units.find(unit).map(UnitView::shortName).orElseThrow();
    }

    private void announce(PersonAct act, PersonId person, Actor by, Map<String, String> details) {
        events.publishEvent(new PersonChanged(act, person, by, details));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
