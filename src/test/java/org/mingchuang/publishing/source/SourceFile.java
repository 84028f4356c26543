package org.mingchuang.publishing.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Lists as offices keep them in spreadsheets. */
final class SourceFile {

    private SourceFile() {}

    /** Cells are texts or days. */
    static byte[] of(Object[]... rows) throws IOException {
        try (var workbook = new XSSFWorkbook();
                var output = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet("名单");
            var day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            for (int i = 0; i < rows.length; i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < rows[i].length; j++) {
                    if (rows[i][j] instanceof LocalDate date) {
                        var cell = row.createCell(j);
                        cell.setCellStyle(day);
                        cell.setCellValue(date);
                    } else if (rows[i][j] instanceof String text) {
                        row.createCell(j).setCellValue(text);
                    }
                }
            }
            workbook.write(output);
            return output.toByteArray();
        }
    }

    static Object[] row(Object... cells) {
        return cells;
    }
}
