package org.mingchuang.portal.catalogue;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 站点锁: until the end of the transaction nobody else changes the catalogue or makes pages from it. Releases take it
 * alone; the workers of a rebuild share it, so that a release comes between two of their batches.
 */
@Component
public class SiteLock {

    private static final long NUMBER = 7_220_111L;

    private final JdbcClient jdbc;

    SiteLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void alone() {
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", NUMBER)
                .query((row, number) -> 0)
                .single();
    }

    public void shared() {
        jdbc.sql("select pg_advisory_xact_lock_shared(:lock)")
                .param("lock", NUMBER)
                .query((row, number) -> 0)
                .single();
    }
}
