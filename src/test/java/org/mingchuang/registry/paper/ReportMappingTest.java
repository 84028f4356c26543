package org.mingchuang.registry.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class ReportMappingTest {

    private static final String NAME = "名称\tname\t20\tverified";

    @Test
    void an_unknown_field_says_its_file_and_line() {
        assertFault("# 说明\n" + NAME + "\n粉丝\tfans\t10\tverified", "", "columns.tsv line 3: unknown field \"fans\"");
    }

    @Test
    void a_line_with_too_few_cells_is_refused() {
        assertFault("名称\tname\t20", "", "columns.tsv line 1: 3 cells, not 4");
    }

    @Test
    void a_width_that_no_sheet_can_have_is_refused() {
        assertFault("名称\tname\t256\tverified", "", "width \"256\" is not a number from 1 to 255");
        assertFault("名称\tname\twide\tverified", "", "width \"wide\" is not a number from 1 to 255");
    }

    @Test
    void a_mark_is_verified_or_unverified() {
        assertFault("名称\tname\t20\tmaybe", "", "the mark is \"maybe\", not verified or unverified");
    }

    @Test
    void a_heading_that_stands_twice_is_refused() {
        assertFault(NAME + "\n" + NAME, "", "columns.tsv line 2: heading \"名称\" is empty or stands twice");
    }

    @Test
    void a_file_without_columns_is_refused() {
        assertFault("# nothing", "", "columns.tsv: no columns");
    }

    @Test
    void a_word_that_stands_twice_is_refused() {
        assertFault(NAME, "state\t正常\t在用\tverified\nstate\t正常\t正常\tverified", "words.tsv line 2: \"正常\" stands twice");
    }

    @Test
    void a_word_of_an_unknown_field_is_refused() {
        assertFault(NAME, "stat\t正常\t在用\tverified", "words.tsv line 1: unknown field \"stat\"");
    }

    @Test
    void a_word_that_is_not_mapped_is_refused_rather_than_handed_in() {
        ReportMapping mapping = mapping(NAME, "state\t正常\t在用\tverified");

        assertThat(mapping.word(ReportField.STATE, "正常")).isEqualTo("在用");
        assertThatExceptionOfType(MappingFault.class)
                .isThrownBy(() -> mapping.word(ReportField.STATE, "关停"))
                .withMessageContaining("no word for state \"关停\"");
    }

    @Test
    void an_empty_value_and_a_field_without_words_stay_as_they_are() {
        ReportMapping mapping = mapping(NAME, "state\t正常\t在用\tverified");

        assertThat(mapping.word(ReportField.STATE, "")).isEmpty();
        assertThat(mapping.word(ReportField.NAME, "黔江住建")).isEqualTo("黔江住建");
    }

    private static void assertFault(String columns, String words, String message) {
        assertThatExceptionOfType(MappingFault.class)
                .isThrownBy(() -> mapping(columns, words))
                .withMessageContaining(message);
    }

    private static ReportMapping mapping(String columns, String words) {
        return ReportMapping.of(Table.parse("columns.tsv", columns), Table.parse("words.tsv", words));
    }
}
