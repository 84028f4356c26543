package org.mingchuang.portal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {

    @ParameterizedTest
    @CsvSource({
        "0,0,0",
        "1,0,0",
        "19,0,0",
        "20,0,0",
        "21,0,0",
        "39,0,0",
        "40,1,20",
        "41,1,20",
        "59,1,20",
        "60,2,40",
        "1000,49,980"
    })
    void the_index_shows_twenty_to_thirty_nine_and_the_rest_is_closed(long count, long closed, long firstOnIndex) {
        var numbering = new Numbering(count);

        assertThat(numbering.closed()).isEqualTo(closed);
        assertThat(numbering.firstOnIndex()).isEqualTo(firstOnIndex);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0, ''",
        "38, 39, 38, ''",
        "39, 40, 39, '1'",
        "40, 41, 40, ''",
        "59, 60, 59, '1 2'",
        "79, 80, 79, '2 3'",
        "1000, 1001, 1000, ''",
        "100, 101, 45, '3 4'",
        "100, 101, 0, '1 2 3 4'",
        "101, 100, 100, ''",
        "101, 100, 70, '4'",
        "100, 99, 99, '3 4'",
        "100, 99, 5, '1 2 3 4'",
        "40, 39, 39, '1'",
        "1, 0, 0, ''"
    })
    void an_entry_that_comes_or_goes_changes_only_these_numbered_pages(
            long before, long after, long place, String changed) {
        var pages = Numbering.changed(new Numbering(before), new Numbering(after), place)
                .mapToObj(Long::toString);

        assertThat(String.join(" ", pages.toList())).isEqualTo(changed);
    }
}
