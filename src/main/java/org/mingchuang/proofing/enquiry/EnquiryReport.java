package org.mingchuang.proofing.enquiry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.mingchuang.proofing.enquiry.EnquiryResultPage.Line;

/** 内容检查报告, as .docx and .xlsx. */
final class EnquiryReport {

    private static final List<String> HEAD = List.of("序号", "程度和类别", "文字", "问题", "建议");

    /** In twentieths of a point; together the width of the type area of A4. */
    private static final List<Integer> WIDTHS = List.of(700, 1700, 2700, 2500, 1400);

    private static final List<Integer> COLUMNS = List.of(6, 18, 40, 40, 20);
    private static final int CHARACTER = 256;
    private static final int MARGIN = 1440;

    private EnquiryReport() {}

    static byte[] docx(EnquiryResultPage page) {
        try (var document = new XWPFDocument();
                var output = new ByteArrayOutputStream()) {
            document.getDocument().getBody().addNewSectPr().addNewPgMar().setLeft(BigInteger.valueOf(MARGIN));
            document.getDocument().getBody().getSectPr().getPgMar().setRight(BigInteger.valueOf(MARGIN));
            line(document, "内容检查报告", "黑体", 18, ParagraphAlignment.CENTER);
            line(document, page.title(), "仿宋", 14, ParagraphAlignment.CENTER);
            line(document, page.lead(), "仿宋", 11, ParagraphAlignment.LEFT);
            line(document, page.state(), "仿宋", 11, ParagraphAlignment.LEFT);
            if (!page.lines().isEmpty()) {
                table(document, page.lines());
            }
            line(document, "机器检查不能代替人工审核。", "仿宋", 10, ParagraphAlignment.LEFT);
            document.write(output);
            return output.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void table(XWPFDocument document, List<Line> lines) {
        XWPFTable table = document.createTable(1, HEAD.size());
        table.setWidth("100%");
        row(table.getRow(0), HEAD, true);
        table.getRow(0).setRepeatHeader(true);
        lines.forEach(line -> row(table.createRow(), cells(line), false));
    }

    private static void row(XWPFTableRow row, List<String> cells, boolean head) {
        row.setCantSplitRow(true);
        for (int i = 0; i < cells.size(); i++) {
            XWPFTableCell cell = row.getCell(i);
            cell.setWidth(Integer.toString(WIDTHS.get(i)));
            XWPFRun run = cell.getParagraphs().getFirst().createRun();
            run.setText(cells.get(i));
            run.setBold(head);
            face(run, "仿宋", 10);
        }
    }

    private static void line(XWPFDocument document, String text, String face, int size, ParagraphAlignment at) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(at);
        paragraph.setSpacingAfter(120);
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        face(run, face, size);
    }

    private static void face(XWPFRun run, String face, int size) {
        run.setFontFamily(face);
        run.setFontFamily(face, XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(size);
    }

    static byte[] xlsx(EnquiryResultPage page) {
        try (var workbook = new XSSFWorkbook();
                var output = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet("内容检查");
            XSSFCellStyle style = textStyle(workbook);
            for (int i = 0; i < COLUMNS.size(); i++) {
                sheet.setColumnWidth(i, COLUMNS.get(i) * CHARACTER);
            }
            sheet.createFreezePane(0, 1);
            cells(sheet.createRow(0), HEAD, style);
            for (Line line : page.lines()) {
                cells(sheet.createRow(sheet.getLastRowNum() + 1), cells(line), style);
            }
            workbook.write(output);
            return output.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(Line line) {
        return List.of(
                Integer.toString(line.number()),
                line.label(),
                "…" + line.before() + "【" + line.found() + "】" + line.after() + "…",
                line.reason(),
                line.suggestion());
    }

    private static void cells(XSSFRow row, List<String> cells, XSSFCellStyle style) {
        for (int i = 0; i < cells.size(); i++) {
            var cell = row.createCell(i);
            cell.setCellStyle(style);
            cell.setCellValue(cells.get(i));
        }
    }

    /** Marked as text and quoted: what begins with = is no formula even after an edit. */
    private static XSSFCellStyle textStyle(XSSFWorkbook workbook) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setQuotePrefixed(true);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }
}
