package org.mingchuang.audit.fact;

import org.mingchuang.audit.AuditChain;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** 校验留痕链: walks all facts and names the first broken link, if there is one. */
@Component
class ChainCheck implements AuditChain {

    private static final int BATCH = 1_000;

    private final FactStore facts;

    ChainCheck(FactStore facts) {
        this.facts = facts;
    }

    /** Reads one state of the database, so that facts added meanwhile don't disturb. */
    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ChainState verify() {
        FactStore.Link end = facts.last();
        String digest = Fact.START;
        long number = 0;
        for (var batch = facts.after(number, BATCH); !batch.isEmpty(); batch = facts.after(number, BATCH)) {
            for (FactStore.ChainedFact next : batch) {
                if (isBroken(next, number, digest)) {
                    return new ChainState(number + 1, number, "");
                }
                number = next.fact().number();
                digest = next.digest();
            }
        }
        boolean complete = end.number() == number && end.digest().equals(digest);
        return complete ? new ChainState(0, number, digest) : new ChainState(number + 1, number, "");
    }

    private static boolean isBroken(FactStore.ChainedFact next, long number, String digest) {
        return next.fact().number() != number + 1
                || !next.previous().equals(digest)
                || !next.digest().equals(next.fact().digestAfter(digest));
    }
}
