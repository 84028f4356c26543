package org.mingchuang.proofing.keeping;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rules that their keeper has switched off, in the database. */
@Repository
class RuleSwitchStore {

    private final JdbcClient database;

    RuleSwitchStore(JdbcClient database) {
        this.database = database;
    }
}
