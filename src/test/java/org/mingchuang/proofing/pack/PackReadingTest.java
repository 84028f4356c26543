package org.mingchuang.proofing.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingchuang.proofing.Severity;
import org.mingchuang.proofing.rule.Trial;

class PackReadingTest {

    private static final Map<String, String> DEFAULTS = Map.of(
            "pack",
            "own",
            "title",
            "本委用语",
            "category",
            "WORDING",
            "severity",
            "WARN",
            "confidence",
            "0.9",
            "origin",
            "本委");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("names")
    void each_base_pack_finds_what_it_says_and_nothing_that_it_says_not(String name) {
        assertThat(PackReading.failedExamples(BasePacks.named(name))).isEmpty();
    }

    static java.util.List<String> names() {
        return BasePacks.names();
    }

    @Test
    void good_lines_are_kept_and_bad_ones_named() throws IOException {
        PackReading reading = importing("按装\t安装\n的\t地\n按装\t安装\n# severity: SOME\n签定\t签订\n# severity: HINT\n渡假\t度假\n");

        assertThat(reading.pack().terms()).extracting(TermRule::term).containsExactly("按装", "渡假");
        assertThat(reading.duplicates()).isEqualTo(1);
        assertThat(reading.faults())
                .extracting(PackReading.LineFault::toString)
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("第2行").contains("太短"),
                        other -> assertThat(other).startsWith("第5行").contains("没有这种级别：SOME"));
    }

    @Test
    void a_pack_that_does_not_keep_its_word_says_so() throws IOException {
        PackReading reading = importing("# must: 按装设备\n# must: 安装设备\n# must-not: 按装完毕\n按装\t安装\n");

        assertThat(reading.faults())
                .extracting(PackReading.LineFault::toString)
                .containsExactly("第2行：应当发现而未发现：安装设备", "第3行：不应发现而发现：按装完毕");
        assertThat(reading.pack().terms()).hasSize(1);
    }

    @Test
    void a_million_duplicates_take_bounded_time_and_count() {
        String lines = "按装\t安装\n".repeat(1_000_000);

        assertTimeout(Duration.ofSeconds(20), () -> {
            PackReading reading = importing(lines);
            assertThat(reading.pack().terms()).hasSize(1);
            assertThat(reading.duplicates()).isEqualTo(999_999);
        });
    }

    @Test
    void a_million_bad_lines_are_counted_and_the_first_thousand_named() {
        String lines = "的\t地\n得\t的\n".repeat(3_000) + "x\n".repeat(10) + "甲".repeat(10_000);

        assertTimeout(Duration.ofSeconds(20), () -> {
            PackReading reading = importing(lines);
            assertThat(reading.faults()).hasSizeLessThanOrEqualTo(1_000);
            assertThat(reading.faultCount()).isEqualTo(4);
        });
    }

    @Test
    void a_sheet_is_a_pack_with_its_headings_in_any_order() throws IOException {
        Path file = folder.resolve("pack.xlsx");
        try (var workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet();
            String[][] rows = {
                {"级别", "词条", "建议", "语境", "理由", "类别"},
                {"阻断", "山城区房管局", "山城区住建委", "", "已更名", "表述错误"},
                {"提示", "签定", "签订", "near=合同", "", "错别字"},
                {"极重", "按装", "安装", "", "", ""},
                {"", "的", "", "", "", ""},
            };
            for (int i = 0; i < rows.length; i++) {
                var row = sheet.createRow(i);
                for (int k = 0; k < rows[i].length; k++) {
                    row.createCell(k).setCellValue(rows[i][k]);
                }
            }
            workbook.write(out);
        }

        PackReading reading = PackSheet.read(file, DEFAULTS);

        assertThat(Trial.of(new PackRules(java.util.List.of(reading.pack())), "到山城区房管局签定合同"))
                .extracting(finding -> finding.severity() + " " + finding.suggestion())
                .containsExactly(Severity.STOP + " 山城区住建委", Severity.HINT + " 签订");
        assertThat(reading.faults())
                .extracting(PackReading.LineFault::toString)
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("第4行").contains("极重"),
                        other -> assertThat(other).startsWith("第5行").contains("太短"));
    }

    private static PackReading importing(String lines) throws IOException {
        return PackReader.importing(new StringReader(lines), DEFAULTS);
    }
}
