package org.mingchuang.kernel;

/** 人员编号: identifies one person of the organisation for ever. */
public record PersonId(long value) {

    /** The system itself: planned publishing, sweeps. No person has this number. */
    public static final PersonId SYSTEM = new PersonId(0);
}
