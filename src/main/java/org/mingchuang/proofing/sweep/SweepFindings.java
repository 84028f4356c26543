package org.mingchuang.proofing.sweep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.mingchuang.kernel.PageRequest;
import org.mingchuang.kernel.Paged;
import org.mingchuang.proofing.Category;
import org.mingchuang.proofing.Severity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the sweeps found and nobody has settled, the gravest first. */
@Repository
class SweepFindings {

    private static final String OPEN = """
            from proofing_remark m
            join proofing_inspection i on i.id = m.inspection_id and i.stage = 'SWEEP'
            left join proofing_ruling r on r.subject_kind = i.subject_kind and r.subject_id = i.subject_id
                and r.mark = m.mark and not r.superseded
            where (:severity = '' or m.severity = :severity) and (:category = '' or m.category = :category)
                and (r.id is null or r.kind not in ('WAIVED', 'FALSE_ALARM') or (m.severity = 'STOP' and not r.releasing))
                and not exists (select 1 from proofing_rule_off off where off.rule = m.rule)
            """;

    private final JdbcClient database;

    SweepFindings(JdbcClient database) {
        this.database = database;
    }

    Paged<SweepFinding> search(SweepFilter filter, PageRequest request) {
        long total = bound("select count(*) " + OPEN, filter).query(Long.class).single();
        return new Paged<>(rows(filter, request.size(), request.offset()), request, total);
    }

    List<SweepFinding> rows(SweepFilter filter, int limit, long offset) {
        return bound("select i.title, i.address, m.*, r.kind = 'UPHELD' upheld " + OPEN + """
                                order by case m.severity when 'STOP' then 0 when 'WARN' then 1 else 2 end,
                                    i.subject_kind, i.id desc, m.number
                                limit :limit offset :offset
                                """, filter)
                .param("limit", limit)
                .param("offset", offset)
                .query(SweepFindings::finding)
                .list();
    }

    private JdbcClient.StatementSpec bound(String sql, SweepFilter filter) {
        return database.sql(sql).param("severity", filter.severity()).param("category", filter.category());
    }

    private static SweepFinding finding(ResultSet row, int index) throws SQLException {
        return new SweepFinding(
                row.getString("title"),
                row.getString("address"),
                Severity.valueOf(row.getString("severity")),
                Category.valueOf(row.getString("category")),
                row.getString("part"),
                row.getString("before"),
                row.getString("found"),
                row.getString("after"),
                row.getString("reason"),
                row.getString("suggestion"),
                row.getString("rule"),
                row.getBoolean("upheld"));
    }
}
