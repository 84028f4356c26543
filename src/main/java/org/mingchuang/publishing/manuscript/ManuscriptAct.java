package org.mingchuang.publishing.manuscript;

import static org.mingchuang.publishing.manuscript.ManuscriptState.DISCARDED;
import static org.mingchuang.publishing.manuscript.ManuscriptState.DRAFT;
import static org.mingchuang.publishing.manuscript.ManuscriptState.IN_REVIEW;
import static org.mingchuang.publishing.manuscript.ManuscriptState.PUBLISHED;
import static org.mingchuang.publishing.manuscript.ManuscriptState.SENT_BACK;
import static org.mingchuang.publishing.manuscript.ManuscriptState.SIGNED;
import static org.mingchuang.publishing.manuscript.ManuscriptState.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;

/** 稿件操作: from which states, to which. What people do and what follows from an approval stand in one table. */
enum ManuscriptAct {
    /** 保存: makes the next version; one that was signed but is not out yet loses its signatures. */
    SAVE(DRAFT, DRAFT, SENT_BACK, SIGNED, PUBLISHED, WITHDRAWN),
    /** 送审. */
    SUBMIT(IN_REVIEW, DRAFT, SENT_BACK),
    /** 撤回送审, by the drafter. */
    RECALL(DRAFT, IN_REVIEW),
    /** 退回, by a signer. */
    SEND_BACK(SENT_BACK, IN_REVIEW),
    /** 签发: the last signature is given. */
    SIGN(SIGNED, IN_REVIEW),
    /** 发布: the outlets have taken it. */
    PUBLISH(PUBLISHED, SIGNED),
    /** 撤稿. */
    WITHDRAW(WITHDRAWN, PUBLISHED, SIGNED),
    /** 删除草稿. */
    DISCARD(DISCARDED, DRAFT, SENT_BACK),
    /** 恢复草稿: nothing is lost by one click. */
    RESTORE(DRAFT, DISCARDED);

    private final ManuscriptState to;
    private final Set<ManuscriptState> from;

    ManuscriptAct(ManuscriptState to, ManuscriptState first, ManuscriptState... others) {
        this.to = to;
        this.from = EnumSet.of(first, others);
    }

    boolean isPossibleFrom(ManuscriptState state) {
        return from.contains(state);
    }

    ManuscriptState to() {
        return to;
    }

    /** Not while somebody else is writing. */
    boolean changesText() {
        return this == SAVE || this == SUBMIT || this == DISCARD;
    }

    /** Done by a person on the manuscript's page; the others follow from an approval or a delivery. */
    boolean isForPeople() {
        return this != SEND_BACK && this != SIGN && this != PUBLISH;
    }
}
