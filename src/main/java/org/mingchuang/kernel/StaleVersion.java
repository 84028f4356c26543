package org.mingchuang.kernel;

/** 版本已过期: somebody else was quicker. The page shows the newer state and keeps what was typed; status 409. */
public final class StaleVersion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient SubjectRef subject;

    public StaleVersion(SubjectRef subject) {
        super("stale version of " + subject);
        this.subject = subject;
    }

    public SubjectRef subject() {
        return subject;
    }
}
