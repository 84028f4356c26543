package org.mingchuang.duty;

import java.time.Duration;
import java.util.List;
import org.mingchuang.duty.spi.DutyRules;
import org.springframework.stereotype.Component;

/** Rules of every kind, for the tests of this module. */
@Component
public class TrialRules implements DutyRules {

    /** 2 working days, as in N-02. */
    public static final String FILING = "trial.filing";
    /** 1 working day, as in N-03. */
    public static final String PASSING_ON = "trial.passing-on";
    /** 20 working days, as for an answer to a request for disclosure. */
    public static final String ANSWER = "trial.answer";
    /** 24 hours, as in N-20. */
    public static final String MESSAGE = "trial.message";
    /** 14 days with reminders at 7, 10 and 13, as in N-27. */
    public static final String FRESHNESS = "trial.freshness";
    /** 3 months. */
    public static final String VETO = "trial.veto";
    /** A named day, as in N-16. */
    public static final String QUARTER = "trial.quarter";
    /** 3 working days that no article gives. */
    public static final String OWN = "trial.own";

    @Override
    public List<DutyRule> rules() {
        return List.of(
                rule(FILING, "试验报备", new Limit.WorkingDays(2), true),
                rule(PASSING_ON, "试验转报", new Limit.WorkingDays(1), true),
                rule(ANSWER, "试验答复", new Limit.WorkingDays(20), true),
                rule(MESSAGE, "试验留言", new Limit.Elapsed(Duration.ofHours(24)), true),
                new DutyRule(
                        FRESHNESS,
                        "试验更新",
                        "试验条款",
                        new Limit.Elapsed(Duration.ofDays(14)),
                        true,
                        List.of(
                                Reminder.since(7),
                                Reminder.since(10),
                                Reminder.since(13),
                                Reminder.late(0).raised())),
                rule(VETO, "试验否决", new Limit.Months(3), true),
                rule(QUARTER, "试验清单", new Limit.NamedDay(), true),
                rule(OWN, "试验自定", new Limit.WorkingDays(3), false));
    }

    private static DutyRule rule(String code, String name, Limit limit, boolean proven) {
        return new DutyRule(code, name, "试验条款", limit, proven, DutyRule.usualReminders());
    }
}
