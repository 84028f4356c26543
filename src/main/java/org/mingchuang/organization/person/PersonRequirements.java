package org.mingchuang.organization.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.UnitView;
import org.mingchuang.organization.Units;
import org.mingchuang.organization.appointment.AppointmentRequirements;
import org.springframework.stereotype.Component;

/** What has to be so before somebody is taken on, changed or let go. */
@Component
class PersonRequirements {

    private final Units units;
    private final AppointmentRequirements appointments;

    PersonRequirements(Units units, AppointmentRequirements appointments) {
        this.units = units;
        this.appointments = appointments;
    }

    List<Refusal> toKeep(PersonDetails details) {
        var found = new ArrayList<>(details.refusals());
        unitRefusal(details.unit()).ifPresent(found::add);
        return found;
    }

    List<Refusal> toLeave(Person person, Actor by) {
        if (!person.isActive()) {
            return List.of(refusal("LEFT_ALREADY", person.name()));
        }
        if (person.id().equals(by.id())) {
            return List.of(refusal("OWN_LEAVE"));
        }
        return appointments.toRelieveOfAll(person.id());
    }

    List<Refusal> toReturn(Person person) {
        if (person.isActive()) {
            return List.of(refusal("HERE_ALREADY", person.name()));
        }
        return unitRefusal(person.unit()).map(List::of).orElse(List.of());
    }

    private Optional<Refusal> unitRefusal(UnitId id) {
        Optional<UnitView> unit = units.find(id);
        if (unit.isEmpty()) {
            return Optional.of(refusal("UNIT_MISSING").at("unit"));
        }
        return unit.get().active()
                ? Optional.empty()
                : Optional.of(refusal("UNIT_CLOSED", unit.get().name()).at("unit"));
    }

    static Refusal refusal(String key, Object... arguments) {
        return Refusal.of("organization.person.refusal." + key, arguments);
    }
}
