package org.mingchuang.organization.appointment;

import java.util.List;
import org.mingchuang.kernel.PersonId;
import org.springframework.stereotype.Component;

/** 任职记录: what somebody holds and held, for the pages of this module. */
@Component
public class Appointments {

    private final AppointmentStore appointments;

    Appointments(AppointmentStore appointments) {
        this.appointments = appointments;
    }

    /** Running ones first, then those of the past. */
    public List<Appointment> of(PersonId person) {
        return appointments.of(person);
    }
}
