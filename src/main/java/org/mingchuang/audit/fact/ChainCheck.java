package org.mingchuang.audit.fact;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** 校验留痕链: walks all facts and names the first broken link, if there is one. */
@Component
class ChainCheck {

    private static final int BATCH = 1_000;

    private final FactStore facts;

    ChainCheck(FactStore facts) {
        this.facts = facts;
    }

    /** Reads one state of the database, so that facts added meanwhile don't disturb. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ChainState verify() {
        FactStore.Link end = facts.last();
        String digest = Fact.START;
        long number = 0;
        for (var batch = facts.after(number, BATCH); !batch.isEmpty(); batch = facts.after(number, BATCH)) {
            for (FactStore.ChainedFact next : batch) {
                if (isBroken(next, number, digest)) {
                    return ChainState.brokenAt(number + 1, number);
                }
                number = next.fact().number();
                digest = next.digest();
            }
        }
        boolean complete = end.number() == number && end.digest().equals(digest);
        return complete ? ChainState.whole(number, digest) : ChainState.brokenAt(number + 1, number);
    }

    private static boolean isBroken(FactStore.ChainedFact next, long number, String digest) {
        return next.fact().number() != number + 1
                || !next.previous().equals(digest)
                || !next.digest().equals(next.fact().digestAfter(digest));
    }

    /**
     * 校验结果.
     *
     * @param brokenAt number of the first fact that is missing or changed; 0 when the chain is whole
     * @param good how many facts are proven from the beginning
     * @param end digest of the last fact; noted elsewhere, it also proves that nothing was cut off at the end
     */
    record ChainState(long brokenAt, long good, String end) {

        static ChainState whole(long facts, String end) {
            return new ChainState(0, facts, end);
        }

        static ChainState brokenAt(long number, long good) {
            return new ChainState(number, good, "");
        }

        boolean isWhole() {
            return brokenAt == 0;
        }
    }
}
