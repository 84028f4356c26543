package org.mingchuang.duty.entry;

import java.util.Map;
import org.mingchuang.audit.Auditable;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.SubjectRef;

/** 待办已变动. */
record DutyChanged(long duty, DutyAct done, Map<String, String> details, Actor by) implements Auditable {

    @Override
    public SubjectRef subject() {
        return Duty.ref(duty);
    }

    @Override
    public String act() {
        return "duty.entry.act." + done.name();
    }
}
