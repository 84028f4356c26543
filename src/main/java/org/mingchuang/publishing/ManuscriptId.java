package org.mingchuang.publishing;

import org.mingchuang.kernel.SubjectRef;

/** 稿件编号: also the number in the permanent address. */
public record ManuscriptId(long value) {

    public static final String KIND = "publishing.manuscript";

    public SubjectRef subject() {
        return SubjectRef.of(KIND, value);
    }
}
