package org.mingchuang.proofing.keeping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.mingchuang.kernel.PageRequest;
import org.mingchuang.kernel.Paged;
import org.mingchuang.proofing.Category;
import org.mingchuang.proofing.RulingKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts how each rule has done, over everything that was inspected and said. */
@Repository
class RuleUses {

    private static final String USES = """
            with seen as (
                select m.rule, max(m.reason) title, max(m.category) category, max(m.found) example,
                    count(distinct (i.subject_kind, i.subject_id, m.mark)) found
                from proofing_remark m join proofing_inspection i on i.id = m.inspection_id group by m.rule
            ), said as (
                select rule, max(category) category, max(found) example,
                    count(*) filter (where kind in ('ADOPTED', 'UPHELD')) right_ones,
                    count(*) filter (where kind = 'WAIVED') waived,
                    count(*) filter (where kind = 'FALSE_ALARM') false_alarms, count(*) found
                from proofing_ruling where not superseded group by rule
            ), uses as (
                select coalesce(seen.rule, said.rule, off.rule) rule,
                    coalesce(seen.title, '') title, coalesce(seen.category, said.category, 'WORDING') category,
                    coalesce(seen.example, said.example, '') example,
                    greatest(coalesce(seen.found, 0), coalesce(said.found, 0)) found,
                    coalesce(right_ones, 0) right_ones, coalesce(waived, 0) waived,
                    coalesce(false_alarms, 0) false_alarms, off.rule is not null off
                from seen full join said on said.rule = seen.rule
                full join proofing_rule_off off on off.rule = coalesce(seen.rule, said.rule)
            )
            """;
    private static final String WHERE = """
            where (:category = '' or category = :category) and (:text = '' or position(lower(:text) in lower(rule || title)) > 0)
            """;

    private final JdbcClient database;

    RuleUses(JdbcClient database) {
        this.database = database;
    }

    Paged<RuleUse> search(RuleUseFilter filter, PageRequest request) {
        long total = database.sql(USES + "select count(*) from uses " + WHERE)
                .param("category", filter.category())
                .param("text", filter.text())
                .query(Long.class)
                .single();
        return new Paged<>(rows(filter, request.size(), request.offset()), request, total);
    }

    List<RuleUse> rows(RuleUseFilter filter, int limit, long offset) {
        String order = switch (filter.order()) {
            case "found" -> "found desc";
            case "precision" -> "right_ones::numeric / nullif(right_ones + false_alarms, 0) nulls last, found desc";
            default -> "false_alarms desc, found desc";
        };
        return database.sql(USES + "select * from uses " + WHERE + " order by " + order
                        + ", rule limit :limit offset :offset")
                .param("category", filter.category())
                .param("text", filter.text())
                .param("limit", limit)
                .param("offset", offset)
                .query(RuleUses::use)
                .list();
    }

    Optional<RuleUse> of(String rule) {
        return database.sql(USES + "select * from uses where rule = :rule")
                .param("rule", rule)
                .query(RuleUses::use)
                .optional();
    }

    private static RuleUse use(ResultSet row, int index) throws SQLException {
        return new RuleUse(
                row.getString("rule"),
                row.getString("title"),
                Category.valueOf(row.getString("category")),
                row.getString("example"),
                row.getLong("found"),
                row.getLong("right_ones"),
                row.getLong("waived"),
                row.getLong("false_alarms"),
                row.getBoolean("off"));
    }

    /** The newest words said to its findings. */
    List<Said> said(String rule, int limit) {
        return database.sql("""
                        select * from proofing_ruling where rule = :rule and not superseded order by ruled_at desc limit :limit
                        """)
                .param("rule", rule)
                .param("limit", limit)
                .query((row, index) -> new Said(
                        RulingKind.valueOf(row.getString("kind")),
                        row.getString("before"),
                        row.getString("found"),
                        row.getString("after"),
                        row.getString("reason"),
                        row.getString("ruled_by_name"),
                        row.getTimestamp("ruled_at").toInstant()))
                .list();
    }

    /** 处理记录. */
    record Said(
            RulingKind kind,
            String before,
            String found,
            String after,
            String reason,
            String by,
            java.time.Instant at) {}
}
