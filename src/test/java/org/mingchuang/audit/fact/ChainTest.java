package org.mingchuang.audit.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingchuang.audit.AuditChain;
import org.mingchuang.audit.Auditable;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.SubjectRef;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class ChainTest {

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    FactStore facts;

    @Autowired
    ChainCheck check;

    @Autowired
    JdbcClient database;

    @Test
    void an_act_leaves_a_fact_at_the_end_of_the_chain() {
        long before = facts.last().number();

        transaction.executeWithoutResult(status -> events.publishEvent(new Tried("chain-1")));

        Fact fact = facts.of(new SubjectRef("audit.test", "chain-1")).getFirst();
        assertThat(fact.number()).isGreaterThan(before);
        assertThat(fact.details()).containsEntry("说明", "一行");
        assertThat(check.verify().isWhole()).isTrue();
    }

    @Test
    void an_act_that_is_rolled_back_leaves_no_fact() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new Tried("chain-2"));
            status.setRollbackOnly();
        });

        assertThat(facts.of(new SubjectRef("audit.test", "chain-2"))).isEmpty();
    }

    @Test
    void an_act_outside_of_a_transaction_is_refused() {
        assertThatThrownBy(() -> events.publishEvent(new Tried("chain-3")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void a_fact_can_not_be_changed_or_removed_in_the_database() {
        transaction.executeWithoutResult(status -> events.publishEvent(new Tried("chain-4")));

        assertThatThrownBy(() ->
                        database.sql("update audit_fact set person_name = '他人'").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> database.sql("delete from audit_fact").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void the_check_names_the_first_fact_that_was_changed_behind_the_systems_back() {
        transaction.executeWithoutResult(status -> events.publishEvent(new Tried("chain-5")));
        long number =
                facts.of(new SubjectRef("audit.test", "chain-5")).getFirst().number();

        AuditChain.ChainState state = transaction.execute(status -> {
            database.sql("alter table audit_fact disable trigger audit_fact_unchanged")
                    .update();
            database.sql("update audit_fact set person_name = '他人' where number = :number")
                    .param("number", number)
                    .update();
            status.setRollbackOnly();
            return check.verify();
        });

        assertThat(state).isNotNull();
        assertThat(state.brokenAt()).isEqualTo(number);
        assertThat(check.verify().isWhole()).isTrue();
    }

    @Test
    void the_check_sees_that_the_end_was_cut_off() {
        transaction.executeWithoutResult(status -> events.publishEvent(new Tried("chain-6")));
        long number = facts.last().number();

        AuditChain.ChainState state = transaction.execute(status -> {
            database.sql("alter table audit_fact disable trigger audit_fact_unchanged")
                    .update();
            database.sql("delete from audit_fact where number = :number")
                    .param("number", number)
                    .update();
            status.setRollbackOnly();
            return check.verify();
        });

        assertThat(state).isNotNull();
        assertThat(state.brokenAt()).isEqualTo(number);
    }

    private record Tried(String id) implements Auditable {

        @Override
        public Actor by() {
            return new Actor(new PersonId(7), "林某", new UnitId(1), Set.of(), "127.0.0.1");
        }

        @Override
        public SubjectRef subject() {
            return new SubjectRef("audit.test", id);
        }

        @Override
        public String act() {
            return "audit.fact.act.VERIFIED";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("说明", "一行");
        }
    }
}
