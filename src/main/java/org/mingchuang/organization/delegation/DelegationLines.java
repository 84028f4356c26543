package org.mingchuang.organization.delegation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.organization.person.PersonPage.DelegationLine;
import org.mingchuang.organization.person.PrintedTime;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** 委托 of one person, in words. */
@Component
public class DelegationLines {

    private final DelegationStore delegations;
    private final PrintedTime time;
    private final Texts texts;
    private final Clock clock;

    DelegationLines(DelegationStore delegations, PrintedTime time, Texts texts, Clock clock) {
        this.delegations = delegations;
        this.time = time;
        this.texts = texts;
        this.clock = clock;
    }

    public List<DelegationLine> of(PersonId person) {
        return delegations.of(person).stream()
                .map(delegation -> new DelegationLine(
                        delegation.holderName() + " 委托 " + delegation.delegateName(),
                        period(delegation),
                        delegation.reason(),
                        state(delegation)))
                .toList();
    }

    String period(Delegation delegation) {
        return time.minute(delegation.from()) + " 至 " + time.minute(delegation.shownUntil());
    }

    String state(Delegation delegation) {
        return texts.of("organization.delegation.state", DelegationState.of(delegation, clock.instant()));
    }

    /** 委托状态. */
    enum DelegationState {
        UPCOMING,
        RUNNING,
        OVER,
        ENDED_EARLY;

        static DelegationState of(Delegation delegation, Instant now) {
            if (!delegation.isOver(now)) {
                return delegation.isRunning(now) ? RUNNING : UPCOMING;
            }
            return delegation.wasEndedEarly() ? ENDED_EARLY : OVER;
        }
    }
}
