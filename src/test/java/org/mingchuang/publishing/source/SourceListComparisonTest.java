package org.mingchuang.publishing.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingchuang.publishing.source.SourceFile.row;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.publishing.SourceUnits.SourceUnitView;

class SourceListComparisonTest {

    private static final LocalDate OLD = LocalDate.of(2016, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final List<SourceUnitView> KEPT = List.of(
            new SourceUnitView(1, "新华网", "xinhuanet.com", "2021年版", OLD, null, 1),
            new SourceUnitView(2, "旧闻网", "old.example.cn", "2016年版", OLD, null, 1),
            new SourceUnitView(3, "曾列网", "then.example.cn", "2016年版", OLD, LocalDate.of(2020, 12, 31), 1));

    @Test
    void a_list_adds_changes_ends_and_leaves_alone() throws IOException {
        SourcePlan plan = plan(
                true,
                row("2025年稿源单位名单"),
                row("序号", "单位名称", "网站地址", "版本", "生效日期"),
                row("1", "新华网", "https://www.news.cn/", "2025年版"),
                row(),
                row("2", "试验网", "test.example.cn", "", DAY.plusDays(3)),
                row("3", "曾列网", "then.example.cn", "2025年版"));

        assertThat(plan.faults()).isEmpty();
        assertThat(plan.steps().stream().map(SourceStep::written))
                .containsExactly(
                        "CHANGED\t1.1\t新华网\twww.news.cn\t2025年版\t2016-01-01\t-",
                        "ADDED\t-\t试验网\ttest.example.cn\t2025\t2025-07-04\t-",
                        "ADDED\t-\t曾列网\tthen.example.cn\t2025年版\t2025-07-01\t-",
                        "ENDED\t2.1\t旧闻网\told.example.cn\t2016年版\t2016-01-01\t2025-06-30");
    }

    @Test
    void without_being_complete_it_ends_nobody_and_an_empty_cell_leaves_what_is_known() throws IOException {
        SourcePlan plan = plan(
                false,
                row("单位名称", "网站域名", "名单版本", "最后有效日"),
                row("新华网", "", "2021年版"),
                row("旧闻网", "", "2016年版", LocalDate.of(2024, 12, 31)));

        assertThat(plan.unchanged()).isEqualTo(1);
        assertThat(plan.steps().stream().map(SourceStep::written))
                .containsExactly("ENDED\t2.1\t旧闻网\told.example.cn\t2016年版\t2016-01-01\t2024-12-31");
    }

    @Test
    void wrong_lines_are_told_with_number_and_reason_and_end_nobody() throws IOException {
        SourcePlan plan = plan(
                true,
                row("单位名称", "网站域名", "生效日期", "最后有效日"),
                row("新华网", "不是域名"),
                row("", "nobody.example.cn"),
                row("旧闻网", "old.example.cn", "去年"),
                row("试验网", "test.example.cn", "2025.7.1", "2025年6月1日"),
                row("无域名网", ""),
                row("重复网", "twice.example.cn", "2025/7/1"),
                row("重复网", "twice.example.cn", "2025-8-1"));

        assertThat(plan.faults().stream()
                        .map(fault -> fault.line() + " " + fault.reason().key().replaceFirst(".*\\.", "")))
                .containsExactly(
                        "2 DOMAIN_MALFORMED",
                        "3 NAME_MISSING",
                        "4 LINE_DAY_UNREADABLE",
                        "5 ENDS_BEFORE_IT_BEGINS",
                        "6 DOMAIN_MALFORMED",
                        "8 LINE_REPEATED");
        assertThat(plan.steps()).extracting(SourceStep::act).containsExactly(SourceUnitAct.ADDED);
    }

    @Test
    void what_is_no_list_is_refused() throws IOException {
        assertThat(reason(new byte[] {1, 2, 3})).isEqualTo("SHEET_UNREADABLE");
        assertThat(reason(zipped("xl/vbaProject.bin", 10))).isEqualTo("SHEET_UNREADABLE");
        assertThat(reason(zipped("xl/worksheets/sheet1.xml", 40_000_000))).isEqualTo("SHEET_UNREADABLE");
        assertThat(reason(SourceFile.of(row("姓名", "电话"), row("某", "1")))).isEqualTo("SHEET_WITHOUT_HEAD");
        assertThat(reason(SourceFile.of(row("单位名称", "网站域名")))).isEqualTo("SHEET_EMPTY");
    }

    @Test
    void lines_survive_the_way_through_the_page() {
        var line = new SourceLine(7, " 试验\t网 ", "a.cn", "", "2025-07-01", "");

        assertThat(SourceLine.read(line.written())).isEqualTo(line);
        assertThat(line.name()).isEqualTo("试验 网");
    }

    private static SourcePlan plan(boolean complete, Object[]... rows) throws IOException {
        var comparison = new SourceListComparison(KEPT, new SourceTerms("2025", DAY, complete));
        read(SourceFile.of(rows)).orElseThrow().forEach(comparison::take);
        return complete ? comparison.endingTheRest(DAY.minusDays(1)) : comparison.plan();
    }

    private static Outcome<List<SourceLine>> read(byte[] file) {
        return SourceSheet.rows(file).fold(SourceTable::lines, Outcome::refused);
    }

    private static String reason(byte[] file) {
        return read(file).refusals().getFirst().key().replaceFirst(".*\\.", "");
    }

    private static byte[] zipped(String name, int zeros) throws IOException {
        var output = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(output, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[zeros]);
        }
        return output.toByteArray();
    }
}
