package org.mingchuang.publishing.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingchuang.kernel.Digest;
import org.mingchuang.publishing.ColumnId;
import org.mingchuang.publishing.ManuscriptId;
import org.mingchuang.publishing.ManuscriptKind;
import org.mingchuang.publishing.PublishingFixtures;
import org.mingchuang.publishing.ReleasedItem;
import org.mingchuang.publishing.Releases;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Pages are counted from the oldest item, so the pages of old items never change when new ones come. */
@OfficeTest
@Transactional
class ReleaseStoreTest {

    @Autowired
    ReleaseStore store;

    @Autowired
    Releases releases;

    @Autowired
    PublishingFixtures publishing;

    private ColumnId column = new ColumnId(0);
    private ColumnId other = new ColumnId(0);

    @BeforeEach
    void aColumnWithThreeItems() {
        column = publishing.aColumn();
        other = publishing.aColumn();
        store.put(item(1, 1, column));
        store.put(item(2, 2, column));
        store.put(item(3, 3, column));
    }

    @Test
    void a_new_item_leaves_the_pages_of_the_old_ones_as_they_are() {
        List<Long> firstPage = page(0, 2);

        store.put(item(4, 4, column));

        assertThat(page(0, 2)).isEqualTo(firstPage).containsExactly(1L, 2L);
        assertThat(page(2, 2)).containsExactly(3L, 4L);
        assertThat(releases.count(column)).isEqualTo(4);
        assertThat(releases.latest(column, 2))
                .extracting(line -> number(line.id()))
                .containsExactly(4L, 3L);
    }

    @Test
    void an_item_that_comes_back_stands_where_its_date_belongs() {
        store.remove(id(2));
        assertThat(all()).containsExactly(1L, 3L);

        store.put(item(2, 2, column));

        assertThat(all()).containsExactly(1L, 2L, 3L);
        assertThat(page(1, 1)).containsExactly(2L);
    }

    @Test
    void a_withdrawn_item_leaves_no_gap() {
        store.remove(id(1));

        assertThat(releases.count(column)).isEqualTo(2);
        assertThat(page(0, 1)).containsExactly(2L);
        assertThat(page(1, 1)).containsExactly(3L);
        assertThat(releases.neighbours(column, id(2)).older()).isEmpty();
    }

    @Test
    void a_newer_version_keeps_its_place() {
        store.put(item(2, 2, column));

        assertThat(all()).containsExactly(1L, 2L, 3L);
        assertThat(releases.count(column)).isEqualTo(3);
    }

    @Test
    void who_changes_the_column_leaves_one_and_enters_the_other() {
        store.put(item(9, 9, other));

        store.put(item(2, 2, other));

        assertThat(all()).containsExactly(1L, 3L);
        assertThat(releases.fromOldest(other, 0, 10))
                .extracting(line -> number(line.id()))
                .containsExactly(2L, 9L);
    }

    @Test
    void of_two_items_of_the_same_moment_the_one_opened_first_is_the_older() {
        store.put(item(5, 7, column));
        store.put(item(4, 7, column));

        assertThat(all()).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void the_neighbours_of_an_item_are_those_of_its_column() {
        Releases.Neighbours neighbours = releases.neighbours(column, id(2));

        assertThat(number(neighbours.older().orElseThrow().id())).isEqualTo(1);
        assertThat(number(neighbours.newer().orElseThrow().id())).isEqualTo(3);
        assertThat(releases.neighbours(other, id(2)).newer()).isEmpty();
    }

    private List<Long> all() {
        return page(0, 100);
    }

    private List<Long> page(long offset, int limit) {
        return releases.fromOldest(column, offset, limit).stream()
                .map(line -> number(line.id()))
                .toList();
    }

    /** Far from the numbers of other tests. */
    private static ManuscriptId id(long number) {
        return new ManuscriptId(7_000_000_000L + number);
    }

    private static long number(ManuscriptId id) {
        return id.value() - 7_000_000_000L;
    }

    private static ReleasedItem item(long number, int day, ColumnId home) {
        Instant published = Instant.parse("2020-08-01T01:00:00Z").plusSeconds(86_400L * day);
        return new ReleasedItem(
                id(number),
                1,
                Digest.of("正文"),
                ManuscriptKind.NEWS,
                "标题" + number,
                "",
                "",
                "<p>正文</p>",
                "来源",
                "",
                "",
                "",
                home,
                List.of(),
                null,
                "",
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                "",
                null,
                published,
                published);
    }
}
