package org.mingchuang.duty.entry;

import java.time.Duration;
import java.time.Instant;
import org.mingchuang.duty.DutyId;
import org.mingchuang.duty.DutyView;
import org.springframework.stereotype.Component;

/** Prints duties as others see them. */
@Component
public class DutyViews {

    private final Bearers bearers;
    private final DueTimes times;

    DutyViews(Bearers bearers, DueTimes times) {
        this.bearers = bearers;
        this.times = times;
    }

    public DutyView of(Duty duty, Instant now) {
        Duty.End end = duty.end();
        return new DutyView(
                new DutyId(duty.id()),
                duty.rule(),
                duty.ruleName(),
                duty.article(),
                duty.subject(),
                duty.title(),
                duty.address(),
                duty.unit(),
                bearers.inWords(duty.bearer()),
                duty.from(),
                duty.due(),
                times.inWords(duty.due(), duty.lastDay()),
                end == null ? null : end.at(),
                duty.state(now),
                inWords(duty.lateness(now)),
                end == null ? "" : end.proof(),
                end == null ? "" : end.lateReason());
    }

    /** 逾期3天, 逾期5小时, 逾期20分钟; empty when it is not late. */
    public static String inWords(Duration lateness) {
        if (lateness.isZero()) {
            return "";
        }
        if (lateness.toDays() > 0) {
            return "逾期" + lateness.toDays() + "天";
        }
        return lateness.toHours() > 0
                ? "逾期" + lateness.toHours() + "小时"
                : "逾期" + Math.max(1, lateness.toMinutes()) + "分钟";
    }
}
