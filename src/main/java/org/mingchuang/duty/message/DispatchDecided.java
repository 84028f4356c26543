package org.mingchuang.duty.message;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mingchuang.audit.Auditable;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.SubjectRef;

/** 送达已人工办理: a person decided what the system could not know. */
record DispatchDecided(DispatchAct done, long id, String title, String channel, int count, Actor by)
        implements Auditable {

    static SubjectRef subject(long id) {
        return SubjectRef.of("duty.delivery", id);
    }

    @Override
    public SubjectRef subject() {
        return subject(id);
    }

    @Override
    public String act() {
        return "duty.message.delivery.act." + done.name();
    }

    @Override
    public Map<String, String> details() {
        var details = new LinkedHashMap<String, String>();
        details.put("提醒", title);
        details.put("方式", channel);
        details.put("同批条数", Integer.toString(count));
        return details;
    }
}
