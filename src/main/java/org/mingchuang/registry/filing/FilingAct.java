package org.mingchuang.registry.filing;

import static org.mingchuang.registry.filing.FilingState.ACCEPTED;
import static org.mingchuang.registry.filing.FilingState.CONFIRMED;
import static org.mingchuang.registry.filing.FilingState.DRAFT;
import static org.mingchuang.registry.filing.FilingState.DROPPED;
import static org.mingchuang.registry.filing.FilingState.PASSED_ON;
import static org.mingchuang.registry.filing.FilingState.SENT_BACK;
import static org.mingchuang.registry.filing.FilingState.SUBMITTED;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** 备案操作: from which states each is possible, and where it leads. */
enum FilingAct {
    /** 填写、附材料. */
    EDIT(Map.of(DRAFT, DRAFT, SENT_BACK, SENT_BACK)),
    /** 报委办公室 (N-02). */
    SUBMIT(Map.of(DRAFT, SUBMITTED, SENT_BACK, SUBMITTED)),
    /** 退回补正. */
    SEND_BACK(Map.of(SUBMITTED, SENT_BACK)),
    /** 受理. */
    ACCEPT(Map.of(SUBMITTED, ACCEPTED)),
    /** 报区政府 (N-03). */
    PASS_ON(Map.of(ACCEPTED, PASSED_ON)),
    /** 附报送凭证: a receipt, a picture of the sent letter. */
    PROVE(Map.of(ACCEPTED, ACCEPTED, PASSED_ON, PASSED_ON, CONFIRMED, CONFIRMED)),
    /** 登记区政府回执. */
    CONFIRM(Map.of(PASSED_ON, CONFIRMED)),
    /** 撤销: what was to be filed did not come about. */
    DROP(Map.of(DRAFT, DROPPED, SENT_BACK, DROPPED));

    private final Map<FilingState, FilingState> steps;

    FilingAct(Map<FilingState, FilingState> steps) {
        this.steps = steps;
    }

    Optional<FilingState> next(FilingState from) {
        return Optional.ofNullable(steps.get(from));
    }

    Set<FilingState> from() {
        return steps.keySet();
    }
}
