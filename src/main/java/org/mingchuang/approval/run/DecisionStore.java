package org.mingchuang.approval.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingchuang.approval.Gate;
import org.mingchuang.approval.run.Decision.Signer;
import org.mingchuang.approval.run.Decision.Verdict;
import org.mingchuang.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions are only ever added; the table refuses anything else. */
@Repository
class DecisionStore {

    private final JdbcClient jdbc;

    DecisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Decision> of(long run) {
        return jdbc.sql("select * from approval_decision where run_id = :run order by number")
                .param("run", run)
                .query((row, number) -> decision(row))
                .list();
    }

    /** Adds those that are not yet there. */
    void add(long run, List<Decision> decisions) {
        int known = jdbc.sql("select count(*) from approval_decision where run_id = :run")
                .param("run", run)
                .query(Integer.class)
                .single();
        decisions.stream().skip(known).forEach(decision -> insert(run, decision));
    }

    private void insert(long run, Decision decision) {
        jdbc.sql("""
                        insert into approval_decision
                            (run_id, number, round, step, step_name, act, person_id, on_behalf_of, signature, opinion, gates,
                             to_step, decided_at)
                        values (:run, :number, :round, :step, :stepName, :act, :person, :behalf, :signature, :opinion, :gates,
                                :toStep, :at)
                        """)
                .param("run", run)
                .param("number", decision.number())
                .param("round", decision.round())
                .param("step", decision.step())
                .param("stepName", decision.stepName())
                .param("act", decision.act().name())
                .param("person", decision.by().person().value())
                .param("behalf", number(decision.by().onBehalfOf()), Types.BIGINT)
                .param("signature", decision.by().signature())
                .param("opinion", decision.verdict().opinion())
                .param("gates", gates(decision))
                .param("toStep", decision.toStep())
                .param("at", decision.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                row.getInt("number"),
                row.getInt("round"),
                row.getInt("step"),
                row.getString("step_name"),
                RunAct.valueOf(row.getString("act")),
                signer(row),
                new Verdict(row.getString("opinion"), gates(row)),
                row.getInt("to_step"),
                row.getTimestamp("decided_at").toInstant());
    }

    private static Signer signer(ResultSet row) throws SQLException {
        long behalf = row.getLong("on_behalf_of");
        PersonId holder = row.wasNull() ? null : new PersonId(behalf);
        return new Signer(new PersonId(row.getLong("person_id")), holder, row.getString("signature"));
    }

    private static Set<Gate> gates(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("gates").getArray())
                .map(Gate::valueOf)
                .collect(Collectors.toSet());
    }

    private static String[] gates(Decision decision) {
        return decision.verdict().gates().stream().sorted().map(Enum::name).toArray(String[]::new);
    }

    private static @Nullable Long number(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
