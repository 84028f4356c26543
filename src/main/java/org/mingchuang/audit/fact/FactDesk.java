package org.mingchuang.audit.fact;

import org.mingchuang.audit.AuditChain;
import org.mingchuang.audit.AuditChain.ChainState;
import org.mingchuang.kernel.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What the auditor does with the trail: verify it, take it out. */
@Component
class FactDesk {

    private final AuditChain chain;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    FactDesk(AuditChain chain, ApplicationEventPublisher events, TransactionTemplate transaction) {
        this.chain = chain;
        this.events = events;
        this.transaction = transaction;
    }

    /** The check reads one state; its own fact is added after it. */
    ChainState verify(Actor by) {
        ChainState state = chain.verify();
        announce(FactVerified.verified(state, by));
        return state;
    }

    void exporting(FactFilter filter, Actor by) {
        announce(FactVerified.exported(filter.words(), by));
    }

    private void announce(FactVerified fact) {
        transaction.executeWithoutResult(status -> events.publishEvent(fact));
    }
}
