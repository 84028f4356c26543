package org.mingchuang.organization.delegation;

import java.util.Map;
import org.mingchuang.audit.Auditable;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.SubjectRef;

/** 委托已变更; it stands in the trail of the holder. */
record DelegationChanged(DelegationAct done, PersonId holder, Actor by, Map<String, String> details)
        implements Auditable {

    @Override
    public SubjectRef subject() {
        return SubjectRef.of("organization.person", holder.value());
    }

    @Override
    public String act() {
        return "organization.delegation.act." + done.name();
    }
}
