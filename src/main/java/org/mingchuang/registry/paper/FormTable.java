package org.mingchuang.registry.paper;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.mingchuang.registry.paper.FilingForm.Field;

/** 备案表表格: label, text, label, text; or a label with text over the rest of the row. */
final class FormTable {

    private static final double[] WIDTHS = {34, 44, 34, 44};

    /** Two lines of nine characters. */
    private static final int LONGEST_HALF = 36;

    /** A row that is no longer than this stays on one page; a longer one may go over to the next. */
    private static final int LONGEST_WHOLE = 400;

    private static final double ROW_HEIGHT = 7.6;
    private static final double SIGNED_HEIGHT = 20;

    private final XWPFTable table;
    private boolean empty = true;

    FormTable(XWPFDocument document) {
        Cell.gap(document);
        table = Grid.table(document, WIDTHS, 1);
    }

    static boolean fitHalf(Field left, Field right) {
        return fitsHalf(left.text()) && fitsHalf(right.text());
    }

    /** An address does not: it would be cut into pieces. */
    private static boolean fitsHalf(String text) {
        return text.codePoints().map(point -> Type.isHalf(point) ? 1 : 2).sum() <= LONGEST_HALF
                && !text.contains("://")
                && !text.contains("\n");
    }

    void pair(Field left, Field right) {
        XWPFTableRow row = row(true);
        Cell.label(row.getCell(0), left.label());
        Cell.text(row.getCell(1), List.of(left.text()));
        Cell.label(row.getCell(2), right.label());
        Cell.text(row.getCell(3), List.of(right.text()));
    }

    void wide(String label, List<String> lines) {
        Cell.text(wideCell(label, String.join("", lines).length() <= LONGEST_WHOLE), lines);
    }

    /** Opinion above, signature and day at the foot, at the right. */
    void signed(String label, String opinion, String signature) {
        XWPFTableCell cell = wideCell(label, opinion.length() <= LONGEST_WHOLE);
        cell.getTableRow().setHeight(Paper.twips(SIGNED_HEIGHT).intValue());
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.BOTTOM);
        Cell.text(cell, List.of(opinion));
        new Line(cell.addParagraph(), Type.FIELD)
                .aligned(ParagraphAlignment.RIGHT)
                .leading(Cell.LEADING)
                .before(Cell.LEADING / 2)
                .right(1)
                .write(signature);
    }

    void repeatFirstRow() {
        table.getRow(0).setRepeatHeader(true);
    }

    private XWPFTableCell wideCell(String label, boolean whole) {
        XWPFTableRow row = row(whole);
        Cell.label(row.getCell(0), label);
        return Grid.merged(row, 1, 3, WIDTHS);
    }

    private XWPFTableRow row(boolean whole) {
        XWPFTableRow row = empty ? table.getRow(0) : Grid.row(table, WIDTHS);
        empty = false;
        row.setHeight(Paper.twips(ROW_HEIGHT).intValue());
        row.setCantSplitRow(whole);
        return row;
    }
}
