package org.mingchuang.registry.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;

/** 打开的文书: a written document, read back as a word processor would. */
record OpenedDocument(XWPFDocument document) {

    static OpenedDocument of(byte[] written) {
        try {
            return new OpenedDocument(new XWPFDocument(new ByteArrayInputStream(written)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        try (var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    XWPFParagraph paragraph(String opening) {
        return document.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().startsWith(opening))
                .findFirst()
                .orElseThrow();
    }

    List<String> cells(int table, int row) {
        return row(table, row).getTableCells().stream()
                .map(cell -> cell.getText().strip())
                .toList();
    }

    XWPFTableRow row(int table, int row) {
        return document.getTables().get(table).getRow(row);
    }

    XWPFTableRow rowOf(String label) {
        return document.getTables().stream()
                .flatMap(table -> table.getRows().stream())
                .filter(row -> row.getCell(0).getText().replace("\n", "").equals(label))
                .findFirst()
                .orElseThrow();
    }

    static CTRow raw(XWPFTableRow row) {
        return row.getCtRow();
    }

    static String chineseFont(XWPFParagraph paragraph) {
        return run(paragraph).getFontFamily(XWPFRun.FontCharRange.eastAsia);
    }

    static double size(XWPFParagraph paragraph) {
        return run(paragraph).getFontSizeAsDouble();
    }

    /** Line spacing in points, -1 when it is not fixed. */
    static double leading(XWPFParagraph paragraph) {
        return paragraph.getSpacingLineRule() == org.apache.poi.xwpf.usermodel.LineSpacingRule.EXACT
                ? paragraph.getSpacingBetween()
                : -1;
    }

    private static XWPFRun run(XWPFParagraph paragraph) {
        return paragraph.getRuns().getFirst();
    }
}
