package org.mingchuang.registry.filing;

import java.util.EnumSet;
import java.util.Set;

/** 办理阶段: the tabs of the list, each with the states that stand there. */
enum FilingStage {
    /** 待报备. */
    TO_SUBMIT(EnumSet.of(FilingState.DRAFT, FilingState.SENT_BACK)),
    /** 待核. */
    TO_CHECK(EnumSet.of(FilingState.SUBMITTED)),
    /** 待报区政府. */
    TO_PASS_ON(EnumSet.of(FilingState.ACCEPTED)),
    /** 已报区政府. */
    PASSED_ON(EnumSet.of(FilingState.PASSED_ON, FilingState.CONFIRMED)),
    /** 全部. */
    ALL(EnumSet.allOf(FilingState.class));

    private final Set<FilingState> states;

    FilingStage(Set<FilingState> states) {
        this.states = states;
    }

    String[] states() {
        return states.stream().map(Enum::name).toArray(String[]::new);
    }
}
