package org.mingchuang.approval.sheet;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** 纸张: size, margins, type and page numbers of an official document. Fonts are named, never embedded. */
final class Paper {

    /** 方正小标宋 for the title, 仿宋 for text, 黑体 for labels, 宋体 for page numbers. */
    static final String TITLE_FONT = "方正小标宋简体";

    static final String TEXT_FONT = "仿宋_GB2312";
    static final String LABEL_FONT = "黑体";
    private static final String NUMBER_FONT = "宋体";

    /** 二号 22 pt, 三号 16 pt, 四号 14 pt. */
    private static final int TITLE_SIZE = 22;

    /** The rules give 三号 for running text; in a form's boxes 四号 is usual, so that it stays on one page. */
    static final int TEXT_SIZE = 14;

    private static final int NUMBER_SIZE = 14;
    private static final int NOTE_SIZE = 11;

    private final XWPFDocument document;

    Paper(XWPFDocument document) {
        this.document = document;
    }

    /** A4; margins top 37, bottom 35, left 28, right 26 mm, so that the type area is 156 mm wide. */
    void layOut() {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(twips(210));
        size.setH(twips(297));
        var margins = section.addNewPgMar();
        margins.setTop(twips(37));
        margins.setBottom(twips(35));
        margins.setLeft(twips(28));
        margins.setRight(twips(26));
        margins.setHeader(twips(15));
        margins.setFooter(twips(25));
        pageNumber();
    }

    /** 7 mm below the type area, between two dashes. */
    private void pageNumber() {
        XWPFParagraph paragraph =
                document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        paragraph.setIndentationRight(NUMBER_SIZE * 20);
        text(paragraph, "— ", NUMBER_FONT, NUMBER_SIZE);
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        var run = new XWPFRun(field.addNewR(), paragraph);
        run.setText("1");
        type(run, NUMBER_FONT, NUMBER_SIZE);
        text(paragraph, " —", NUMBER_FONT, NUMBER_SIZE);
    }

    void title(String title) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingBetween(36, LineSpacingRule.EXACT);
        text(paragraph, title, TITLE_FONT, TITLE_SIZE);
    }

    void line(String text, ParagraphAlignment alignment) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingBetween(28, LineSpacingRule.EXACT);
        text(paragraph, text, TEXT_FONT, NUMBER_SIZE);
    }

    void note(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBefore(120);
        paragraph.setSpacingBetween(15, LineSpacingRule.EXACT);
        text(paragraph, text, TEXT_FONT, NOTE_SIZE);
    }

    static void text(XWPFParagraph paragraph, String text, String font, int size) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        type(run, font, size);
    }

    private static void type(XWPFRun run, String font, int size) {
        run.setFontFamily(font, XWPFRun.FontCharRange.ascii);
        run.setFontFamily(font, XWPFRun.FontCharRange.hAnsi);
        run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(size);
    }

    static BigInteger twips(double millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * 1440 / 25.4));
    }
}
