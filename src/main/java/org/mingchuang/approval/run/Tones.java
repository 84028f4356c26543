package org.mingchuang.approval.run;

import org.mingchuang.approval.RunState;

/** 色调: the tone in which a state or an act is shown; never the only sign of it. */
public final class Tones {

    private Tones() {}

    public static String of(RunState state) {
        return switch (state) {
            case OPEN -> "blue";
            case PASSED -> "green";
            case SENT_BACK -> "amber";
            case RECALLED, VOIDED -> "grey";
        };
    }

    static String of(RunAct act) {
        return switch (act) {
            case APPROVE, RELEASE -> "green";
            case ESCALATE -> "blue";
            case RETURN, SEND_BACK -> "amber";
            case RECALL, VOID -> "grey";
        };
    }
}
