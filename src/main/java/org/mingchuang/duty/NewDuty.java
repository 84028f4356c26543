package org.mingchuang.duty;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.SubjectRef;
import org.mingchuang.kernel.UnitId;

/**
 * 新待办: what is opened.
 *
 * @param rule code of a {@link DutyRule}
 * @param subject what it is about; of one rule and subject only one duty is open at a time
 * @param title what has to be done, as a person reads it in a list, such as 报备“黔江质安”公众号开设
 * @param address the page in the office where it is done
 * @param unit on whose board it stands
 * @param from the event from which the limit runs
 * @param day the day named for {@link Limit.NamedDay}, null for all other limits
 */
public record NewDuty(
        String rule,
        SubjectRef subject,
        String title,
        String address,
        UnitId unit,
        Bearer bearer,
        Instant from,
        @Nullable LocalDate day) {

    /** With a limit that runs from the event. */
    public static NewDuty of(
            String rule, SubjectRef subject, String title, String address, UnitId unit, Bearer bearer, Instant from) {
        return new NewDuty(rule, subject, title, address, unit, bearer, from, null);
    }
}
