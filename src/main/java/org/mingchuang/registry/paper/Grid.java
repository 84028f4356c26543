package org.mingchuang.registry.paper;

import java.math.BigInteger;
import java.util.Arrays;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** 表格: tables of fixed column widths in millimetres, which together fill the type area. */
final class Grid {

    private Grid() {}

    static XWPFTable table(XWPFDocument document, double[] widths, int rows) {
        XWPFTable table = document.createTable(1, widths.length);
        table.setWidthType(TableWidthType.DXA);
        table.setTableAlignment(TableRowAlign.CENTER);
        table.setWidth(Paper.twips(Arrays.stream(widths).sum()).intValue());
        var properties = table.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var columns = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (columns.sizeOfGridColArray() > 0) {
            columns.removeGridCol(0);
        }
        for (double width : widths) {
            columns.addNewGridCol().setW(Paper.twips(width));
        }
        sized(table.getRow(0), widths);
        while (table.getNumberOfRows() < rows) {
            row(table, widths);
        }
        return table;
    }

    static XWPFTableRow row(XWPFTable table, double[] widths) {
        return sized(table.createRow(), widths);
    }

    /** The cell at the index, made as wide as so many columns. */
    static XWPFTableCell merged(XWPFTableRow row, int index, int columns, double[] widths) {
        for (int i = index + columns - 1; i > index; i--) {
            row.removeCell(i);
        }
        XWPFTableCell cell = row.getCell(index);
        properties(cell).addNewGridSpan().setVal(BigInteger.valueOf(columns));
        width(cell, Arrays.stream(widths, index, index + columns).sum());
        return cell;
    }

    static XWPFParagraph first(XWPFTableCell cell) {
        return cell.getParagraphs().isEmpty()
                ? cell.addParagraph()
                : cell.getParagraphs().getFirst();
    }

    private static XWPFTableRow sized(XWPFTableRow row, double[] widths) {
        while (row.getTableCells().size() < widths.length) {
            row.createCell();
        }
        for (int i = 0; i < widths.length; i++) {
            width(row.getCell(i), widths[i]);
            row.getCell(i).setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        }
        return row;
    }

    private static void width(XWPFTableCell cell, double millimetres) {
        CTTcPr properties = properties(cell);
        (properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW()).setW(Paper.twips(millimetres));
    }

    private static CTTcPr properties(XWPFTableCell cell) {
        return cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
    }
}
