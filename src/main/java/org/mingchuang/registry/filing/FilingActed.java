package org.mingchuang.registry.filing;

import java.util.Map;
import org.mingchuang.audit.Auditable;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.SubjectRef;

/** 备案已办理. */
record FilingActed(Filing filing, String done, Map<String, String> details, Actor by) implements Auditable {

    @Override
    public SubjectRef subject() {
        return filing.id().subject();
    }

    @Override
    public String act() {
        return "registry.filing.act." + done;
    }
}
