package org.mingchuang.duty.board;

import java.util.List;

/**
 * 待办行: one duty in a list, ready to print.
 *
 * @param work where it is done
 * @param address where it explains itself
 * @param due with 暂定 when the calendar of its year is not known yet
 * @param lateness empty when it is not late
 * @param raised whether the viewer only sees it because it was handed up
 */
public record DutyLine(
        String work,
        String address,
        String title,
        String rule,
        String unit,
        String bearer,
        String due,
        String state,
        String tone,
        String lateness,
        boolean raised,
        String ended,
        String endedBy) {

    static final List<String> HEAD = List.of("事项", "类别", "机构", "承办", "到期", "状态", "逾期", "办结时间", "办结人");

    /** As the exported table prints it, under {@link #HEAD}. */
    List<String> cells() {
        return List.of(title, rule, unit, bearer, due, state, lateness, ended, endedBy);
    }
}
