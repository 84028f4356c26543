package org.mingchuang.registry.paper;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** 页码: — 1 — in 四号 half-width 宋体, odd pages right, even pages left, one character in (O-13). */
final class PageNumber {

    /** The dashes stand 7 mm below the type area when the line's foot is here, in mm above the paper's edge. */
    static final double FOOT = 25;

    private PageNumber() {}

    static void addTo(XWPFDocument document) {
        document.setEvenAndOddHeadings(true);
        var odd = new Line(document.createFooter(HeaderFooterType.DEFAULT).createParagraph(), Type.NUMBER);
        number(odd.aligned(ParagraphAlignment.RIGHT).right(1));
        var even = new Line(document.createFooter(HeaderFooterType.EVEN).createParagraph(), Type.NUMBER);
        number(even.aligned(ParagraphAlignment.LEFT).left(1));
    }

    private static void number(Line line) {
        XWPFParagraph paragraph = line.write("— ").paragraph();
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        var run = new XWPFRun(field.addNewR(), paragraph);
        run.setText("1");
        Type.NUMBER.apply(run);
        line.write(" —");
    }
}
