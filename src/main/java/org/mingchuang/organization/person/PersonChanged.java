package org.mingchuang.organization.person;

import java.util.Map;
import org.mingchuang.audit.Auditable;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.SubjectRef;

/** 人员已变更. The mobile number is personal data and not among the details. */
record PersonChanged(PersonAct done, PersonId person, Actor by, Map<String, String> details) implements Auditable {

    @Override
    public SubjectRef subject() {
        return Person.subject(person);
    }

    @Override
    public String act() {
        return "organization.person.act." + done.name();
    }
}
