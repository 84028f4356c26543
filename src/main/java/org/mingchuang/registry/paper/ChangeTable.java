package org.mingchuang.registry.paper;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.mingchuang.registry.paper.FilingForm.Change;

/** 变更内容: what it was and what it is now; its head stands again on each page. */
final class ChangeTable {

    private static final double[] WIDTHS = {34, 61, 61};
    private static final int LONGEST_WHOLE = 200;
    private static final double ROW_HEIGHT = 7.6;

    private final XWPFTable table;

    ChangeTable(XWPFDocument document) {
        Cell.gap(document);
        table = Grid.table(document, WIDTHS, 1);
    }

    void write(List<Change> changes) {
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        head.setHeight(Paper.twips(ROW_HEIGHT).intValue());
        Cell.label(head.getCell(0), "变更事项");
        Cell.label(head.getCell(1), "变更前");
        Cell.label(head.getCell(2), "变更后");
        changes.forEach(this::write);
    }

    private void write(Change change) {
        XWPFTableRow row = Grid.row(table, WIDTHS);
        row.setHeight(Paper.twips(ROW_HEIGHT).intValue());
        row.setCantSplitRow(Math.max(change.before().length(), change.after().length()) <= LONGEST_WHOLE);
        Cell.label(row.getCell(0), change.label());
        Cell.text(row.getCell(1), List.of(change.before()));
        Cell.text(row.getCell(2), List.of(change.after()));
    }
}
