package org.mingchuang.registry.paper;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STOnOff1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** 行: one paragraph being set; indents are counted in characters of its type. */
final class Line {

    private final XWPFParagraph paragraph;
    private final Type type;

    Line(XWPFParagraph paragraph, Type type) {
        this.paragraph = paragraph;
        this.type = type;
        asCounted();
    }

    Line aligned(ParagraphAlignment alignment) {
        paragraph.setAlignment(alignment);
        return this;
    }

    Line leading(double points) {
        paragraph.setSpacingBetween(points, LineSpacingRule.EXACT);
        return this;
    }

    Line before(double points) {
        paragraph.setSpacingBefore((int) Math.round(points * 20));
        return this;
    }

    Line left(double characters) {
        paragraph.setIndentationLeft(twips(characters));
        return this;
    }

    Line right(double characters) {
        paragraph.setIndentationRight(twips(characters));
        return this;
    }

    Line hanging(double characters) {
        paragraph.setIndentationHanging(twips(characters));
        return this;
    }

    /** Given in characters as well, so that a word processor keeps two characters when the size is changed. */
    Line firstLine(int characters) {
        paragraph.setIndentationFirstLine(twips(characters));
        CTInd indent = paragraph.getCTP().getPPr().getInd();
        indent.setFirstLineChars(BigInteger.valueOf(characters * 100L));
        return this;
    }

    /** What follows ends so many characters before the right edge. */
    Line rightTab(double characters) {
        var tab = properties().addNewTabs().addNewTab();
        tab.setVal(STTabJc.RIGHT);
        tab.setPos(Paper.twips(Paper.TYPE_AREA).subtract(BigInteger.valueOf(twips(characters))));
        paragraph.createRun().addTab();
        return this;
    }

    Line withNext() {
        paragraph.setKeepNext(true);
        return this;
    }

    /** A long address or number breaks wherever the line ends, instead of running out of its box. */
    Line breakingAnywhere() {
        properties().addNewWordWrap().setVal(STOnOff1.OFF);
        return this;
    }

    Line write(String text) {
        type.write(paragraph, text);
        return this;
    }

    XWPFParagraph paragraph() {
        return paragraph;
    }

    /** Without the space that a word processor puts between Chinese and digits: 28 characters are 28 (O-02). */
    private void asCounted() {
        properties().addNewAutoSpaceDE().setVal(STOnOff1.OFF);
        properties().addNewAutoSpaceDN().setVal(STOnOff1.OFF);
    }

    private CTPPr properties() {
        CTP content = paragraph.getCTP();
        return content.isSetPPr() ? content.getPPr() : content.addNewPPr();
    }

    private int twips(double characters) {
        return (int) Math.round(characters * type.size() * 20);
    }
}
