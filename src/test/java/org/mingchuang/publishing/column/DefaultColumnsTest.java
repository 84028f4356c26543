package org.mingchuang.publishing.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.publishing.ColumnType;
import org.mingchuang.publishing.DefaultTree;
import org.mingchuang.publishing.PageKind;
import org.mingchuang.publishing.PublishingFixtures;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class DefaultColumnsTest {

    @Autowired
    DefaultTree tree;

    @Autowired
    PublishingFixtures publishing;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void an_installation_without_columns_gets_the_whole_tree_at_once() {
        Outcome<Integer> opened = transaction.execute(status -> {
            // Without the rows that refer to them, for as long as the transaction lasts.
            database.sql("set local session_replication_role = replica").update();
            database.sql("delete from publishing_column").update();
            database.sql("set local session_replication_role = origin").update();
            Outcome<Integer> outcome = tree.open(publishing.keeper());
            status.setRollbackOnly();
            return outcome;
        });

        assertThat(opened).isNotNull();
        assertThat(opened.orElseThrow()).isEqualTo(DefaultColumns.rows().size()).isGreaterThan(40);
    }

    @Test
    void once_there_is_a_column_nothing_is_added() {
        publishing.aColumn();

        Outcome<Integer> refused = tree.open(publishing.keeper());

        assertThat(refused.refusals())
                .extracting(refusal -> refusal.key())
                .containsExactly("publishing.column.refusal.TREE_BEGUN");
    }

    @Test
    void who_may_not_look_after_columns_opens_none() {
        assertThat(tree.open(Actor.system()).refusals())
                .extracting(refusal -> refusal.key())
                .containsExactly("publishing.column.refusal.NOT_PERMITTED");
    }

    @Test
    void every_column_comes_after_its_parent_and_has_its_type_page_kind_and_words() {
        var paths = new HashSet<String>();

        for (List<String> row : DefaultColumns.rows()) {
            String parent = ColumnRequirements.parentPath(row.getFirst());
            assertThat(parent.isEmpty() || paths.contains(parent))
                    .as(row.getFirst())
                    .isTrue();
            assertThat(paths.add(row.getFirst())).as(row.getFirst()).isTrue();
            assertThat(ColumnType.values()).extracting(Enum::name).contains(row.get(2));
            assertThat(PageKind.values()).extracting(Enum::name).contains(row.get(5));
            assertThat(row.get(6)).as(row.getFirst()).isNotBlank();
        }
    }
}
