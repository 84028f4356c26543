package org.mingchuang.organization.account;

import java.util.Map;
import org.mingchuang.audit.Auditable;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.SubjectRef;

/** 账号已变更: sign-ins and their failures included (S-03, S-08). */
record AccountChanged(AccountAct done, SubjectRef subject, Actor by, Map<String, String> details) implements Auditable {

    @Override
    public String act() {
        return "organization.account.act." + done.name();
    }

    @Override
    public boolean succeeded() {
        return done.isSuccess();
    }
}
