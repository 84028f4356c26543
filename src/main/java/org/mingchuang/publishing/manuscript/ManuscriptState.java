package org.mingchuang.publishing.manuscript;

/** 稿件状态: of the version that is being worked on. Whether an earlier version is out meanwhile is told by {@code live}. */
enum ManuscriptState {
    /** 草稿. */
    DRAFT,
    /** 审批中. */
    IN_REVIEW,
    /** 已退回. */
    SENT_BACK,
    /** 已签发, on its way out or waiting for its planned time. */
    SIGNED,
    /** 已发布. */
    PUBLISHED,
    /** 已撤稿. */
    WITHDRAWN,
    /** 已删除: a draft that was given up; it can be taken back. */
    DISCARDED
}
