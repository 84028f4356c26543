package org.mingchuang.registry;

import org.mingchuang.kernel.SubjectRef;

/** 备案编号. */
public record FilingId(long value) {

    public static final String KIND = "registry.filing";

    public SubjectRef subject() {
        return SubjectRef.of(KIND, value);
    }
}
