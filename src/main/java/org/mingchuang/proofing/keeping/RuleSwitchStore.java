package org.mingchuang.proofing.keeping;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingchuang.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rules that their keeper has switched off, and the edition that tells every node of a change. */
@Repository
class RuleSwitchStore {

    private final JdbcClient database;

    RuleSwitchStore(JdbcClient database) {
        this.database = database;
    }

    long edition() {
        return database.sql("select edition from proofing_state")
                .query(Long.class)
                .single();
    }

    void nextEdition() {
        database.sql("update proofing_state set edition = edition + 1").update();
    }

    Set<String> off() {
        return database.sql("select rule from proofing_rule_off").query(String.class).list().stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    Optional<Off> off(String rule) {
        return database.sql("select * from proofing_rule_off where rule = :rule")
                .param("rule", rule)
                .query((row, index) -> new Off(
                        row.getString("reason"),
                        row.getString("off_by_name"),
                        row.getTimestamp("off_at").toInstant()))
                .optional();
    }

    /** Off twice changes nothing. */
    boolean switchOff(String rule, String reason, Instant at, Actor by) {
        return database.sql("""
                        insert into proofing_rule_off (rule, reason, off_by, off_by_name, off_at)
                        values (:rule, :reason, :by, :byName, :at) on conflict do nothing
                        """)
                        .params(Map.of(
                                "rule", rule,
                                "reason", reason,
                                "by", by.id().value(),
                                "byName", by.name(),
                                "at", at.atOffset(ZoneOffset.UTC)))
                        .update()
                == 1;
    }

    boolean switchOn(String rule) {
        return database.sql("delete from proofing_rule_off where rule = :rule")
                        .param("rule", rule)
                        .update()
                == 1;
    }

    /** 停用. */
    record Off(String reason, String by, Instant at) {}
}
