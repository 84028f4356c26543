package org.mingchuang.audit;

/** 留痕链: proves that no fact was changed or removed. */
public interface AuditChain {

    /** Walks all facts; takes about a second for each hundred thousand. */
    ChainState verify();

    /**
     * 校验结果.
     *
     * @param brokenAt number of the first fact that is missing or changed; 0 when the chain is whole
     * @param good how many facts are proven from the beginning
     * @param end digest of the last fact; noted elsewhere, it also proves that nothing was cut off at the end
     */
    record ChainState(long brokenAt, long good, String end) {

        public boolean isWhole() {
            return brokenAt == 0;
        }
    }
}
