package org.mingchuang.audit.fact;

import java.time.Clock;
import org.mingchuang.audit.Auditable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns each auditable event into a fact, synchronously and in the act's own transaction: the act and its trace stand or
 * fall together (invariant 3). An event outside of a transaction is a bug and fails.
 */
@Component
class FactKeeper {

    private final FactStore facts;
    private final Clock clock;

    FactKeeper(FactStore facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(Auditable event) {
        FactStore.Link last = facts.lastLocked();
        Fact fact = Fact.of(event, last.number() + 1, clock.instant());
        facts.add(fact, last.digest(), fact.digestAfter(last.digest()));
    }
}
