package org.mingchuang.publishing.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.publishing.ColumnId;
import org.mingchuang.publishing.PageKind;
import org.mingchuang.publishing.PublishingFixtures;
import org.mingchuang.publishing.PublishingFixtures.Draft;
import org.mingchuang.publishing.TextMother;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class OtherColumnsTest {

    @Autowired
    PublishingFixtures publishing;

    @Autowired
    ManuscriptDesk desk;

    @Autowired
    VersionStore versions;

    @Test
    void a_column_that_does_not_exist_is_not_stored_in_a_version() {
        assertRefused(new ColumnId(987_654_321));
    }

    @Test
    void a_column_that_only_gathers_others_is_not_stored_in_a_version() {
        assertRefused(publishing.aColumn(PageKind.SECTION));
    }

    @Test
    void a_list_is_stored() {
        Draft draft = publishing.aDraft();
        ColumnId list = publishing.aColumn();

        assertThat(saved(draft, list)).isEqualTo(Outcome.done(2));
        assertThat(versions.of(draft.id()).getFirst().text().others()).containsExactly(list);
    }

    private void assertRefused(ColumnId column) {
        Draft draft = publishing.aDraft();

        Outcome<Integer> refused = saved(draft, column);

        assertThat(refused.refusals())
                .extracting("key", "field")
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "publishing.manuscript.refusal.OTHER_NOT_A_LIST", "others"));
        assertThat(versions.of(draft.id())).hasSize(1);
    }

    private Outcome<Integer> saved(Draft draft, ColumnId other) {
        return desk.save(draft.id(), 1, TextMother.news("同时发布").others(other).text(), draft.by());
    }
}
