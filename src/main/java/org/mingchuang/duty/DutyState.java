package org.mingchuang.duty;

/** 待办状态: computed from times, never stored. */
public enum DutyState {
    /** 进行中. */
    RUNNING,
    /** 临近到期: from the first reminder on. */
    NEAR,
    /** 已逾期. */
    OVERDUE,
    /** 按时办结. */
    DONE,
    /** 逾期办结. */
    DONE_LATE,
    /** 已取消: what it was about is no longer owed. */
    DROPPED;

    public boolean isOpen() {
        return this == RUNNING || this == NEAR || this == OVERDUE;
    }
}
