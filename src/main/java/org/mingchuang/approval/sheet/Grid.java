package org.mingchuang.approval.sheet;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** 表格: the form's table, four columns on 156 mm: label, text, label, text. */
final class Grid {

    private static final double[] WIDTHS = {34, 47, 27, 48};
    private static final int LONGEST_SHORT_TEXT = 8;
    private static final int SMALL = 9;
    private static final int LEADING = 22;
    private static final double ROW_HEIGHT = 8.2;
    private static final double SIGNED_HEIGHT = 18;

    private final XWPFTable table;
    private boolean empty = true;

    Grid(XWPFDocument document) {
        this.table = document.createTable(1, WIDTHS.length);
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(Paper.twips(156).intValue());
        table.getCTTbl()
                .getTblPr()
                .addNewTblLayout()
                .setType(org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType.FIXED);
        var columns = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (columns.sizeOfGridColArray() > 0) {
            columns.removeGridCol(0);
        }
        for (double width : WIDTHS) {
            columns.addNewGridCol().setW(Paper.twips(width));
        }
    }

    /** Whether the text goes into one of two columns without a second line. */
    static boolean isShort(String text) {
        return text.codePoints().map(point -> point < 0x250 ? 1 : 2).sum() <= 2 * LONGEST_SHORT_TEXT;
    }

    void pair(String label, String text, String secondLabel, String secondText) {
        XWPFTableRow row = row();
        label(row.getCell(0), label);
        content(row.getCell(1), text);
        label(row.getCell(2), secondLabel);
        content(row.getCell(3), secondText);
    }

    void wide(String label, String text) {
        content(wideCell(label), text);
    }

    void small(String label, String text) {
        XWPFParagraph paragraph = first(wideCell(label));
        Paper.text(paragraph, text, Paper.TEXT_FONT, SMALL);
    }

    /** Opinion above, signature and time at the foot, at the right. */
    void signed(String label, String opinion, String signer, String when) {
        XWPFTableCell cell = wideCell(label);
        cell.getTableRow().setHeight(Paper.twips(SIGNED_HEIGHT).intValue());
        content(cell, opinion);
        XWPFParagraph foot = cell.addParagraph();
        foot.setAlignment(ParagraphAlignment.RIGHT);
        foot.setSpacingBetween(LEADING, LineSpacingRule.EXACT);
        Paper.text(foot, signer.isEmpty() ? "　" : "签名：" + signer + "　" + when, Paper.TEXT_FONT, Paper.TEXT_SIZE);
    }

    private XWPFTableCell wideCell(String label) {
        XWPFTableRow row = row();
        label(row.getCell(0), label);
        XWPFTableCell cell = row.getCell(1);
        cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(3));
        cell.getCTTc().getTcPr().getTcW().setW(Paper.twips(WIDTHS[1] + WIDTHS[2] + WIDTHS[3]));
        row.removeCell(3);
        row.removeCell(2);
        return cell;
    }

    private XWPFTableRow row() {
        XWPFTableRow row = empty ? table.getRow(0) : table.createRow();
        empty = false;
        while (row.getTableCells().size() < WIDTHS.length) {
            row.createCell();
        }
        for (int i = 0; i < WIDTHS.length; i++) {
            var properties = row.getCell(i).getCTTc().isSetTcPr()
                    ? row.getCell(i).getCTTc().getTcPr()
                    : row.getCell(i).getCTTc().addNewTcPr();
            (properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW()).setW(Paper.twips(WIDTHS[i]));
            row.getCell(i).setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        }
        row.setHeight(Paper.twips(ROW_HEIGHT).intValue());
        row.setCantSplitRow(true);
        return row;
    }

    private static void label(XWPFTableCell cell, String label) {
        lines(cell, List.of(label.split("\n")), Paper.LABEL_FONT, ParagraphAlignment.CENTER);
    }

    private static void content(XWPFTableCell cell, String text) {
        lines(cell, List.of(text.split("\n")), Paper.TEXT_FONT, ParagraphAlignment.LEFT);
    }

    private static void lines(XWPFTableCell cell, List<String> lines, String font, ParagraphAlignment alignment) {
        for (int i = 0; i < lines.size(); i++) {
            XWPFParagraph paragraph = i == 0 ? first(cell) : cell.addParagraph();
            paragraph.setAlignment(alignment);
            paragraph.setSpacingBetween(LEADING, LineSpacingRule.EXACT);
            Paper.text(paragraph, lines.get(i), font, Paper.TEXT_SIZE);
        }
    }

    private static XWPFParagraph first(XWPFTableCell cell) {
        return cell.getParagraphs().isEmpty()
                ? cell.addParagraph()
                : cell.getParagraphs().getFirst();
    }
}
