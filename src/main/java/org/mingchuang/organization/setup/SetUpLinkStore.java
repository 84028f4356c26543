package org.mingchuang.organization.setup;

import java.sql.Timestamp;
import java.time.Instant;
import org.mingchuang.kernel.Digest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Set-up links in the database, by the digest of their token only. */
@Repository
class SetUpLinkStore {

    private final JdbcClient database;

    SetUpLinkStore(JdbcClient database) {
        this.database = database;
    }

    /** An older link opens nothing any more. */
    void replaceWith(String token, Instant expires) {
        database.sql("delete from organization_set_up_link where used_at is null")
                .update();
        database.sql("insert into organization_set_up_link (token, expires_at) values (:token, :expires)")
                .param("token", Digest.of(token).hex())
                .param("expires", Timestamp.from(expires))
                .update();
    }

    boolean isOpen(String token, Instant now) {
        return database.sql("""
                        select count(*) from organization_set_up_link
                        where token = :token and used_at is null and expires_at > :now
                        """)
                        .param("token", Digest.of(token).hex())
                        .param("now", Timestamp.from(now))
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** @return false when it was used or expired: of two uses at the same moment one wins */
    boolean use(String token, Instant now) {
        return database.sql("""
                        update organization_set_up_link set used_at = :now
                        where token = :token and used_at is null and expires_at > :now
                        """)
                        .param("token", Digest.of(token).hex())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }
}
