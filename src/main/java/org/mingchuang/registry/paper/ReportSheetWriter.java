package org.mingchuang.registry.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;

/** Writes the sheet that the national reporting system takes in, all accounts in one (M-17). Columns and words are data. */
@Component
public class ReportSheetWriter {

    private static final String SHEET = "政务新媒体";
    private static final String FACE = "宋体";
    private static final int SIZE = 11;

    /** A sheet counts widths in 256ths of a character. */
    private static final int CHARACTER = 256;

    private final ReportMapping mapping;

    /** Reads the files at once: a fault in them stops the start, not the day of the report. */
    public ReportSheetWriter() {
        this(ReportMapping.ofFiles());
    }

    ReportSheetWriter(ReportMapping mapping) {
        this.mapping = mapping;
    }

    public byte[] write(List<ReportRow> rows) {
        try (var workbook = new XSSFWorkbook();
                var output = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet(SHEET);
            layOut(sheet);
            heading(sheet.createRow(0), headingStyle(workbook));
            XSSFCellStyle style = textStyle(workbook);
            for (ReportRow row : rows) {
                row(sheet.createRow(sheet.getLastRowNum() + 1), row, style);
            }
            workbook.write(output);
            return output.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Headings that nobody has compared with the system's own sheet yet; whoever hands it in should know. */
    public List<String> unverifiedHeadings() {
        return mapping.columns().stream()
                .filter(column -> !column.verified())
                .map(ReportColumn::heading)
                .toList();
    }

    private void layOut(XSSFSheet sheet) {
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        for (int i = 0; i < mapping.columns().size(); i++) {
            sheet.setColumnWidth(i, mapping.columns().get(i).width() * CHARACTER);
        }
    }

    private void heading(XSSFRow row, XSSFCellStyle style) {
        for (ReportColumn column : mapping.columns()) {
            cell(row, column.heading(), style);
        }
    }

    private void row(XSSFRow row, ReportRow account, XSSFCellStyle style) {
        for (ReportColumn column : mapping.columns()) {
            cell(row, mapping.word(column.field(), account.text(column.field())), style);
        }
    }

    private static void cell(XSSFRow row, String text, XSSFCellStyle style) {
        var cell = row.createCell(Math.max(row.getLastCellNum(), 0));
        cell.setCellStyle(style);
        cell.setCellValue(text);
    }

    private static XSSFCellStyle headingStyle(XSSFWorkbook workbook) {
        XSSFCellStyle style = textStyle(workbook);
        style.getFont().setBold(true);
        style.setAlignment(HorizontalAlignment.CENTER);
        return style;
    }

    /** Marked as text and quoted: an id keeps its zeros, and what begins with = is no formula even after an edit. */
    private static XSSFCellStyle textStyle(XSSFWorkbook workbook) {
        var font = workbook.createFont();
        font.setFontName(FACE);
        font.setFontHeightInPoints((short) SIZE);
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setQuotePrefixed(true);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
