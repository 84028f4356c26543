package org.mingchuang.duty.message;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mingchuang.audit.Auditable;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.SubjectRef;

/** 群机器人已变更; neither the address nor the secret is said. */
record WebhookChanged(WebhookAct done, long id, String name, String kind, String scope, Actor by) implements Auditable {

    static SubjectRef subject(long id) {
        return SubjectRef.of("duty.webhook", id);
    }

    @Override
    public SubjectRef subject() {
        return subject(id);
    }

    @Override
    public String act() {
        return "duty.message.webhook.act." + done.name();
    }

    @Override
    public Map<String, String> details() {
        var details = new LinkedHashMap<String, String>();
        details.put("名称", name);
        details.put("类型", kind);
        details.put("范围", scope);
        return details;
    }
}
