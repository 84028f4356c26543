package org.mingchuang.registry.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ReportSheetWriterTest {

    private final ReportSheetWriter writer = new ReportSheetWriter();

    @Test
    void headings_and_their_order_come_from_the_file() throws IOException {
        XSSFSheet sheet = sheet(writer.write(Papers.accounts()));

        assertThat(texts(sheet, 0))
                .startsWith("政务新媒体名称", "平台类型", "账号ID", "主页地址")
                .hasSize(ReportField.values().length);
    }

    @Test
    void all_accounts_stand_in_one_sheet() throws IOException {
        XSSFSheet sheet = sheet(writer.write(Papers.accounts()));

        assertThat(sheet.getWorkbook().getNumberOfSheets()).isEqualTo(1);
        assertThat(sheet.getLastRowNum()).isEqualTo(2);
        assertThat(texts(sheet, 1)).startsWith("黔江住建");
        assertThat(texts(sheet, 2)).startsWith("黔江质安");
    }

    @Test
    void a_platform_has_the_word_of_the_reporting_system() throws IOException {
        XSSFSheet sheet = sheet(writer.write(Papers.accounts()));

        assertThat(texts(sheet, 1).get(1)).isEqualTo("微信");
        assertThat(texts(sheet, 2).get(1)).isEqualTo("其他");
    }

    @Test
    void an_id_keeps_all_its_digits_and_what_looks_like_a_formula_is_text() throws IOException {
        XSSFSheet sheet = sheet(writer.write(Papers.accounts()));

        assertThat(texts(sheet, 1))
                .contains("00123456789012345678", "=HYPERLINK(\"http://127.0.0.1\",\"点此\")", "+86 023-79220000");
        for (Iterator<Cell> cells = sheet.getRow(1).cellIterator(); cells.hasNext(); ) {
            Cell cell = cells.next();
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void the_headings_stay_in_sight_and_columns_are_as_wide_as_the_file_says() throws IOException {
        XSSFSheet sheet = sheet(writer.write(List.of()));

        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(sheet.getColumnWidth(0)).isEqualTo(24 * 256);
        assertThat(sheet.getColumnWidth(3)).isEqualTo(40 * 256);
    }

    @Test
    void columns_may_be_left_out_and_put_in_another_order() throws IOException {
        var mapping = ReportMapping.of(
                Table.parse("columns", "账号\taccountId\t20\tverified\n名称\tname\t30\tunverified"),
                Table.parse("words", ""));
        var other = new ReportSheetWriter(mapping);

        XSSFSheet sheet = sheet(other.write(Papers.accounts()));

        assertThat(texts(sheet, 0)).containsExactly("账号", "名称");
        assertThat(texts(sheet, 1)).containsExactly("00123456789012345678", "黔江住建");
        assertThat(other.unverifiedHeadings()).containsExactly("名称");
    }

    @Test
    void the_file_of_the_product_uses_each_field_once() {
        var fields = ReportMapping.ofFiles().columns().stream()
                .map(ReportColumn::field)
                .toList();

        assertThat(fields).containsExactlyInAnyOrder(ReportField.values());
    }

    private static XSSFSheet sheet(byte[] written) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(written))) {
            return workbook.getSheetAt(0);
        }
    }

    private static List<String> texts(XSSFSheet sheet, int row) {
        var cells = new String[sheet.getRow(row).getLastCellNum()];
        Arrays.setAll(cells, i -> sheet.getRow(row).getCell(i).getStringCellValue());
        return List.of(cells);
    }
}
