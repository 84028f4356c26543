package org.mingchuang.registry.paper;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STOnOff1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;

/** 行: one paragraph being set; indents are counted in characters of its type. */
final class Line {

    private final XWPFParagraph paragraph;
    private final Type type;

    Line(XWPFParagraph paragraph, Type type) {
        this.paragraph = paragraph;
        this.type = type;
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

    Line withNext() {
        paragraph.setKeepNext(true);
        return this;
    }

    Line whole() {
        var properties = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
        properties.addNewKeepLines();
        return this;
    }

    /** A long address or number breaks wherever the line ends, instead of running out of its box. */
    Line breakingAnywhere() {
        var properties = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
        properties.addNewWordWrap().setVal(STOnOff1.OFF);
        return this;
    }

    Line write(String text) {
        type.write(paragraph, text);
        return this;
    }

    XWPFParagraph paragraph() {
        return paragraph;
    }

    private int twips(double characters) {
        return (int) Math.round(characters * type.size() * 20);
    }
}
