package org.mingchuang.organization.account;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 登录失败记录 (S-03), by the name that was typed. */
@Repository
class FailureStore {

    private final JdbcClient database;

    FailureStore(JdbcClient database) {
        this.database = database;
    }

    /** The row stays locked until the transaction ends: of many tries at the same moment none slips past the count. */
    boolean isLocked(LoginName login, Instant now) {
        return database.sql("""
                        select locked_until > :now from organization_sign_in_failure
                        where login = :login and locked_until is not null for update
                        """)
                .param("login", login.counted())
                .param("now", Timestamp.from(now))
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Names that are locked at this moment. */
    Optional<Instant> lockedUntil(LoginName login, Instant now) {
        return database.sql("""
                        select locked_until from organization_sign_in_failure
                        where login = :login and locked_until > :now
                        """)
                .param("login", login.counted())
                .param("now", Timestamp.from(now))
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    /** Counts one more and says how many there are; older ones than {@code window} are forgotten. */
    int count(LoginName login, Instant now, Duration window) {
        return database.sql("""
                        insert into organization_sign_in_failure as f (login, failures, last_at) values (:login, 1, :now)
                        on conflict (login) do update set last_at = :now,
                            failures = case when f.last_at <= :forgotten or f.locked_until <= :now then 1
                                else f.failures + 1 end,
                            locked_until = case when f.locked_until > :now then f.locked_until end
                        returning failures
                        """)
                .param("login", login.counted())
                .param("now", Timestamp.from(now))
                .param("forgotten", Timestamp.from(now.minus(window)))
                .query(Integer.class)
                .single();
    }

    /** The count begins anew once the lock is over. */
    void lock(LoginName login, Instant until) {
        database.sql("update organization_sign_in_failure set locked_until = :until where login = :login")
                .param("until", Timestamp.from(until))
                .param("login", login.counted())
                .update();
    }

    void forget(LoginName login) {
        database.sql("delete from organization_sign_in_failure where login = :login")
                .param("login", login.counted())
                .update();
    }

    /** Names that nobody tries any more, so that made-up ones don't pile up. */
    void forgetBefore(Instant moment) {
        database.sql("""
                        delete from organization_sign_in_failure
                        where last_at < :moment and (locked_until is null or locked_until < :moment)
                        """).param("moment", Timestamp.from(moment)).update();
    }
}
