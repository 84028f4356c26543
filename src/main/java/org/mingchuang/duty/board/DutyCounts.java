package org.mingchuang.duty.board;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.mingchuang.kernel.UnitId;
import org.springframework.stereotype.Component;

/** 待办计数: how many run, turn red and are late, by rule and by unit. */
@Component
class DutyCounts {

    private final DutyLists lists;

    DutyCounts(DutyLists lists) {
        this.lists = lists;
    }

    /** By rule and unit, of what is open in the units that are watched. */
    List<Count> open(Viewer viewer, Instant now) {
        return lists.bound(
                        Viewer.MINE + """
                        select entry.rule, min(entry.rule_name) as rule_name, entry.unit_id, %s as state, count(*) as number
                        from duty_entry entry where %s and entry.ended_at is null
                        """.formatted(DutyLists.STATE, Scope.WATCHED.condition()) + DutyLists.MATCHING
                                + """
                        group by 1, 3, 4 order by 2, 3
                        """,
                        DutyFilter.first("", "", 1),
                        viewer,
                        now)
                .query((row, index) -> new Count(
                        row.getString("rule"),
                        row.getString("rule_name"),
                        new UnitId(row.getLong("unit_id")),
                        row.getString("state"),
                        row.getLong("number")))
                .list();
    }

    /** Done since an instant: in time, and late. */
    Ended ended(Instant since, Viewer viewer, Instant now) {
        return lists.bound(
                        Viewer.MINE + """
                        select count(*) filter (where entry.ended_at <= entry.due_at) as timely,
                               count(*) filter (where entry.ended_at > entry.due_at) as late
                        from duty_entry entry where %s and entry.ending = 'DONE' and entry.ended_at >= :since
                        """.formatted(Scope.WATCHED.condition()) + DutyLists.MATCHING,
                        DutyFilter.first("", "", 1),
                        viewer,
                        now)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, index) -> new Ended(row.getLong("timely"), row.getLong("late")))
                .single();
    }

    /** What of the own work cannot wait: late, or due before an instant. */
    int pressing(Instant until, Viewer viewer, Instant now) {
        return lists.bound(
                        Viewer.MINE + "select count(*) from duty_entry entry where entry.due_at <= :until and "
                                + Scope.MINE.condition() + DutyLists.MATCHING,
                        DutyFilter.first("", "", 1),
                        viewer,
                        now)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** 分组计数. */
    record Count(String rule, String ruleName, UnitId unit, String state, long number) {}

    /** 办结计数. */
    record Ended(long timely, long late) {}
}
