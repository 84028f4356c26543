package org.mingchuang.approval.worklist;

import java.util.Locale;

/** 工作列表: the three heaps of a person's signing work; each run that a person has to do with lies on one of them. */
enum Tab {
    /** 待我审签: has reached a step that this person may sign now. */
    PENDING,

    /** 在办: took part in it, and it waits for somebody else. */
    PROGRESS,

    /** 已办结: took part in it, and it is over. */
    DONE;

    /** As it stands in addresses; an unknown word means the first tab. */
    static Tab of(String word) {
        for (Tab tab : values()) {
            if (tab.word().equals(word)) {
                return tab;
            }
        }
        return PENDING;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
