package org.mingchuang.publishing.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the list as an .xlsx file, with headings that the import knows again. */
final class SourceSheetWriter {

    /** A sheet counts widths in 256ths of a character. */
    private static final int CHARACTER = 256;

    private static final List<Integer> WIDTHS = List.of(36, 32, 20, 14, 14, 10);

    private SourceSheetWriter() {}

    static byte[] write(String sheetName, List<String> head, List<List<String>> rows) {
        try (var workbook = new XSSFWorkbook();
                var output = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet(sheetName);
            sheet.createFreezePane(0, 1);
            for (int i = 0; i < WIDTHS.size(); i++) {
                sheet.setColumnWidth(i, WIDTHS.get(i) * CHARACTER);
            }
            XSSFCellStyle text = textStyle(workbook);
            fill(sheet.createRow(0), head, headStyle(workbook));
            for (int i = 0; i < rows.size(); i++) {
                fill(sheet.createRow(i + 1), rows.get(i), text);
            }
            workbook.write(output);
            return output.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(XSSFRow row, List<String> cells, XSSFCellStyle style) {
        for (int i = 0; i < cells.size(); i++) {
            var cell = row.createCell(i);
            cell.setCellStyle(style);
            cell.setCellValue(cells.get(i));
        }
    }

    private static XSSFCellStyle headStyle(XSSFWorkbook workbook) {
        var font = workbook.createFont();
        font.setBold(true);
        XSSFCellStyle style = textStyle(workbook);
        style.setFont(font);
        return style;
    }

    /** Text and quoted: what begins with = is no formula, even after an edit. */
    private static XSSFCellStyle textStyle(XSSFWorkbook workbook) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setQuotePrefixed(true);
        return style;
    }
}
