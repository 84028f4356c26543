package org.mingchuang.duty.message;

import java.util.Map;
import org.mingchuang.audit.Auditable;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.SubjectRef;

/** 提醒设置已修改; the address itself is nobody's business. */
record PreferenceChanged(String mode, boolean withAddress, Actor by) implements Auditable {

    static SubjectRef subject(PersonId person) {
        return SubjectRef.of("duty.preference", person.value());
    }

    @Override
    public SubjectRef subject() {
        return subject(by.id());
    }

    @Override
    public String act() {
        return "duty.message.act.PREFERENCE_CHANGED";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("邮件提醒", mode + (withAddress ? "" : "，未留邮箱"));
    }
}
