package org.mingchuang.duty;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.SubjectRef;
import org.mingchuang.kernel.UnitId;

/**
 * 待办: one duty as others see it, at the moment at which it was asked for.
 *
 * @param bearer who owes it, ready to print
 * @param due the last instant at which it is in time
 * @param dueText ready to print, such as 10月9日 24:00
 * @param endedAt when it was done or dropped, null while it is open
 * @param lateness how late it is or was done, ready to print, empty when it is not late
 * @param proof empty while it is open
 */
public record DutyView(
        DutyId id,
        String rule,
        String ruleName,
        String article,
        SubjectRef subject,
        String title,
        String address,
        UnitId unit,
        String bearer,
        Instant from,
        Instant due,
        String dueText,
        @Nullable Instant endedAt,
        DutyState state,
        String lateness,
        String proof,
        String lateReason) {}
