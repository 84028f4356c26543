package org.mingchuang.calendar.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mingchuang.calendar.DayKind;
import org.mingchuang.kernel.Refusal;

class DayTableTest {

    @Test
    void headings_and_empty_lines_are_left_out_and_chinese_words_understood() {
        DayReading table =
                DayTable.read("date,kind,name\n\n2020-10-01,holiday,国庆节\n2020-10-10，上班，国庆节\n2020-10-02,none,\n");

        assertThat(table.faults()).isEmpty();
        assertThat(table.entries())
                .containsExactly(
                        new DayEntry(LocalDate.of(2020, 10, 1), DayKind.HOLIDAY, "国庆节"),
                        new DayEntry(LocalDate.of(2020, 10, 10), DayKind.MAKE_UP, "国庆节"),
                        new DayEntry(LocalDate.of(2020, 10, 2), null, ""));
    }

    @Test
    void every_wrong_line_is_named_and_the_good_ones_are_still_read() {
        DayReading table = DayTable.read("""
                2020-10-01,holiday,国庆节
                2020-13-01,holiday,国庆节
                2020-10-02,feast,国庆节
                2020-10-03,holiday
                2020-10-01,holiday,国庆节
                2020-10-04,holiday,
                """);

        assertThat(table.entries()).hasSize(1);
        assertThat(table.faults().stream()
                        .collect(Collectors.toMap(fault -> fault.arguments().getFirst(), DayTableTest::reason)))
                .containsEntry(2, "DATE_MALFORMED")
                .containsEntry(3, "KIND_UNKNOWN")
                .containsEntry(4, "LINE_MALFORMED")
                .containsEntry(5, "DATE_TWICE")
                .containsEntry(6, "NAME_MISSING")
                .hasSize(5);
    }

    @Test
    void a_very_long_cell_is_not_told_back_whole() {
        DayReading table =
                DayTable.read("2020-10-01,休,国庆节\n2020-10-10,班,国庆节\n2020-10-11," + "长".repeat(100_000) + ",节");

        assertThat(table.entries()).extracting(DayEntry::kind).containsExactly(DayKind.HOLIDAY, DayKind.MAKE_UP);
        assertThat(table.faults())
                .singleElement()
                .satisfies(fault -> assertThat((String) fault.arguments().get(1))
                        .hasSize(41)
                        .endsWith("…"));
    }

    private static String reason(Refusal fault) {
        return fault.key().substring(fault.key().lastIndexOf('.') + 1);
    }
}
