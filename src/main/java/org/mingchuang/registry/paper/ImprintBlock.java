package org.mingchuang.registry.paper;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STYAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;

/** 版记: at the foot of the last page, its last rule on the edge of the type area (O-12). */
final class ImprintBlock {

    /** 0.35 mm and 0.25 mm in eighths of a point. */
    private static final int THICK = 8;

    private static final int THIN = 6;
    private static final double LONGEST_PRINTER = 104;
    private static final double LEADING = 24;

    private final XWPFDocument document;

    ImprintBlock(XWPFDocument document) {
        this.document = document;
    }

    void write(CoveringLetter.Imprint imprint) {
        boolean copied = !imprint.copies().isEmpty();
        double[] widths = widths(imprint.printedBy());
        XWPFTable table = Grid.table(document, widths, copied ? 2 : 1);
        atFoot(table);
        rules(table);
        if (copied) {
            XWPFTableCell cell = Grid.merged(table.getRow(0), 0, 2, widths);
            line(cell).left(4).right(1).hanging(3).write("抄送：" + String.join("，", imprint.copies()) + "。");
        }
        var last = table.getRow(copied ? 1 : 0);
        line(last.getCell(0)).left(1).write(imprint.printedBy());
        line(last.getCell(1))
                .aligned(ParagraphAlignment.RIGHT)
                .right(1)
                .write(CoveringLetterWriter.date(imprint.printedOn()) + "印发");
        anchor();
    }

    /** As much for the printing office as its name takes, so that the date keeps its line. */
    private static double[] widths(String printedBy) {
        double needed = (Type.IMPRINT.length(printedBy) + Type.IMPRINT.size() + 1) / Paper.points(1);
        double left = Math.min(needed, LONGEST_PRINTER);
        return new double[] {left, Paper.TYPE_AREA - left};
    }

    /** Counted from the paper's edge: LibreOffice lets no table float that is as wide as the type area otherwise. */
    private static void atFoot(XWPFTable table) {
        var position = table.getCTTbl().getTblPr().addNewTblpPr();
        position.setHorzAnchor(STHAnchor.PAGE);
        position.setTblpX(Paper.twips(Paper.LEFT_MARGIN));
        position.setVertAnchor(STVAnchor.MARGIN);
        position.setTblpYSpec(STYAlign.BOTTOM);
        position.setLeftFromText(BigInteger.ZERO);
        position.setRightFromText(BigInteger.ZERO);
    }

    private static void rules(XWPFTable table) {
        table.setTopBorder(XWPFBorderType.SINGLE, THICK, 0, "000000");
        table.setBottomBorder(XWPFBorderType.SINGLE, THICK, 0, "000000");
        table.setInsideHBorder(XWPFBorderType.SINGLE, THIN, 0, "000000");
        table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setLeftBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setRightBorder(XWPFBorderType.NONE, 0, 0, "auto");
        var margins = table.getCTTbl().getTblPr().addNewTblCellMar();
        none(margins.addNewLeft());
        none(margins.addNewRight());
    }

    private static void none(CTTblWidth margin) {
        margin.setW(BigInteger.ZERO);
        margin.setType(STTblWidth.DXA);
    }

    private static Line line(XWPFTableCell cell) {
        return new Line(Grid.first(cell), Type.IMPRINT).leading(LEADING);
    }

    /** The paragraph that the floating table hangs on, a point high. */
    private void anchor() {
        new Line(document.createParagraph(), Type.of(Font.TEXT, 1)).leading(1).write("");
    }
}
