package org.mingchuang.organization.person;

import java.util.Map;
import org.mingchuang.audit.Auditable;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.SubjectRef;

/** 人员名单已导出. */
record PeopleExported(Actor by, int count) implements Auditable {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("organization.people", "all");
    }

    @Override
    public String act() {
        return "organization.person.act.EXPORTED";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("人数", Integer.toString(count));
    }
}
