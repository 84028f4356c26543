package org.mingchuang.organization.delegation;

import java.time.Instant;
import org.mingchuang.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Whether somebody is bound by a delegation, as holder or delegate, now or later. */
@Component
public class RunningDelegations {

    private final DelegationStore delegations;

    RunningDelegations(DelegationStore delegations) {
        this.delegations = delegations;
    }

    public boolean bind(PersonId person, Instant now) {
        return delegations.of(person).stream().anyMatch(delegation -> !delegation.isOver(now));
    }
}
