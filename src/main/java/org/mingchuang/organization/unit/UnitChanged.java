package org.mingchuang.organization.unit;

import java.util.Map;
import org.mingchuang.audit.Auditable;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.SubjectRef;
import org.mingchuang.kernel.UnitId;

/** 机构已变更. */
record UnitChanged(UnitAct done, UnitId unit, Actor by, Map<String, String> details) implements Auditable {

    @Override
    public SubjectRef subject() {
        return Unit.subject(unit);
    }

    @Override
    public String act() {
        return "organization.unit.act." + done.name();
    }
}
