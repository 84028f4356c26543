package org.mingchuang.portal.serve;

/** 新鲜度 of a hot page: when it was last compared with its file, and what the store's generation was then. */
final class Freshness {

    private static final long A_SECOND = 1_000_000_000L;

    private volatile long checkedAt;
    private volatile long generation;
    private volatile long usedAt;

    Freshness(long generation, long now) {
        renew(generation, now);
    }

    void renew(long currentGeneration, long now) {
        generation = currentGeneration;
        checkedAt = now;
        usedAt = now;
    }

    /** True when the file need not be looked at: nothing written here since, and looked at within the last second. */
    boolean holds(long currentGeneration, long now) {
        boolean fresh = generation == currentGeneration && now - checkedAt < A_SECOND;
        if (fresh) {
            usedAt = now;
        }
        return fresh;
    }

    long usedAt() {
        return usedAt;
    }
}
