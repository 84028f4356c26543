package org.mingchuang.audit.fact;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.PageRequest;
import org.mingchuang.kernel.Paged;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds facts for the auditor, newest first. */
@Component
class FactSearch {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String WHERE = """
            where (:person = '' or person_name like '%' || :person || '%')
              and (:act = '' or act = :act)
              and (:kind = '' or subject_kind = :kind)
              and (:subject = '' or subject_id = :subject)
              and (:outcome = '' or succeeded = (:outcome = 'yes'))
              and (cast(:from as timestamptz) is null or at >= :from)
              and (cast(:until as timestamptz) is null or at < :until)
            """;

    private final JdbcClient database;
    private final FactStore facts;

    FactSearch(JdbcClient database, FactStore facts) {
        this.database = database;
        this.facts = facts;
    }

    Paged<Fact> find(FactFilter filter, PageRequest page) {
        Map<String, @Nullable Object> values = values(filter);
        long total = database.sql("select count(*) from audit_fact " + WHERE)
                .params(values)
                .query(Long.class)
                .single();
        List<Fact> rows = database.sql(
                        "select * from audit_fact " + WHERE + " order by number desc limit :limit offset :offset")
                .params(values)
                .param("limit", page.size())
                .param("offset", page.offset())
                .query(facts::fact)
                .list();
        return new Paged<>(rows, page, total);
    }

    /** For the export: the next facts below a number, so that a long export needs no memory. */
    List<FactStore.ChainedFact> below(FactFilter filter, long number, int limit) {
        return database.sql(
                        "select * from audit_fact " + WHERE + " and number < :number order by number desc limit :limit")
                .params(values(filter))
                .param("number", number)
                .param("limit", limit)
                .query(facts::chained)
                .list();
    }

    /** Keys of all acts that stand in the trail, for the filter. */
    List<String> acts() {
        return database.sql("select distinct act from audit_fact order by act")
                .query((row, index) -> row.getString("act"))
                .list();
    }

    private static Map<String, @Nullable Object> values(FactFilter filter) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("person", filter.personPart());
        values.put("act", filter.actKey());
        values.put("kind", filter.subjectKind());
        values.put("subject", filter.subjectId());
        values.put("outcome", filter.outcomeWord());
        values.put("from", startOf(filter.from()));
        values.put(
                "until", startOf(filter.until() == null ? null : filter.until().plusDays(1)));
        return values;
    }

    private static @Nullable Timestamp startOf(@Nullable LocalDate day) {
        return day == null ? null : Timestamp.from(day.atStartOfDay(ZONE).toInstant());
    }
}
