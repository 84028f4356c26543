package org.mingchuang.organization.appointment;

import java.util.Map;
import org.mingchuang.audit.Auditable;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.SubjectRef;

/** 任职已变更. */
record PostChanged(AppointmentAct done, PersonId person, Actor by, Map<String, String> details) implements Auditable {

    @Override
    public SubjectRef subject() {
        return SubjectRef.of("organization.person", person.value());
    }

    @Override
    public String act() {
        return "organization.appointment.act." + done.name();
    }
}
