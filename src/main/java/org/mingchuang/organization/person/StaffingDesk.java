package org.mingchuang.organization.person;

import java.time.Instant;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.Post;
import org.mingchuang.organization.Staffing;
import org.mingchuang.organization.UnitKind;
import org.mingchuang.organization.appointment.AppointmentDesk;
import org.mingchuang.organization.delegation.DelegationDesk;
import org.mingchuang.organization.unit.UnitDesk;
import org.springframework.stereotype.Component;

/** The desks of all features at one counter, for other modules. */
@Component
class StaffingDesk implements Staffing {

    private final UnitDesk units;
    private final PersonDesk people;
    private final AppointmentDesk appointments;
    private final DelegationDesk delegations;

    StaffingDesk(UnitDesk units, PersonDesk people, AppointmentDesk appointments, DelegationDesk delegations) {
        this.units = units;
        this.people = people;
        this.appointments = appointments;
        this.delegations = delegations;
    }

    @Override
    public Outcome<UnitId> open(
            String code, String name, String shortName, UnitKind kind, String parentCode, Actor by) {
        return units.open(code, name, shortName, kind, parentCode, by);
    }

    @Override
    public Outcome<PersonId> employ(NewPerson person, Actor by) {
        return people.employ(person, by);
    }

    @Override
    public Outcome<Post> appoint(PersonId person, Post post, Actor by) {
        return appointments.appoint(person, post, by);
    }

    @Override
    public Outcome<Post> relieve(PersonId person, Post post, Actor by) {
        return appointments.relieve(person, post, by);
    }

    @Override
    public Outcome<PersonId> delegate(
            PersonId holder, PersonId delegate, Instant from, Instant until, String reason, Actor by) {
        return delegations.delegate(holder, delegate, from, until, reason, by);
    }
}
