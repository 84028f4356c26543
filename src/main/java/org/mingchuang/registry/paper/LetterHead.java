package org.mingchuang.registry.paper;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/** 版头: mark, number and red rule; and the title below them (O-03, O-06 to O-08). */
final class LetterHead {

    private static final double MARK_TOP = Paper.points(35);
    private static final int LARGEST_MARK = 44;
    private static final int NARROWEST_MARK = 66;
    private static final int SMALLEST_MARK = 22;
    private static final double RULE_GAP = Paper.points(4);
    private static final int RULE_EIGHTHS = 16;
    private static final double TITLE_LEADING = 35;
    private static final double TWO_LINES = 2 * CoveringLetterWriter.LEADING;

    /** Close to the type, so that the gap below is the rule's 4 mm and no more. */
    private static final double NUMBER_LEADING = 18;

    private final XWPFDocument document;

    LetterHead(XWPFDocument document) {
        this.document = document;
    }

    void write(CoveringLetter letter) {
        mark(letter.mark());
        if (letter.issuer().isEmpty()) {
            number(letter.number());
        } else {
            numberAndIssuer(letter.number(), letter.issuer());
        }
        rule();
        title(letter.title());
    }

    private void mark(String mark) {
        Type type = markType(mark);
        line(type)
                .aligned(ParagraphAlignment.CENTER)
                .leading(type.size() * 1.25)
                .before(MARK_TOP)
                .write(mark);
    }

    /** One line whatever the length of the name: narrower characters first, then smaller ones. */
    static Type markType(String mark) {
        int size = LARGEST_MARK;
        while (size > SMALLEST_MARK && width(mark, size) < NARROWEST_MARK) {
            size--;
        }
        return Type.mark(size, Math.clamp(width(mark, size), 1, 100));
    }

    private static int width(String mark, int size) {
        return (int)
                (100 * Paper.points(Paper.TYPE_AREA - 2) / Type.mark(size, 100).length(mark));
    }

    private void number(String number) {
        belowMark().aligned(ParagraphAlignment.CENTER).write(number);
    }

    private void numberAndIssuer(String number, String issuer) {
        Line line = belowMark().left(1).write(number).rightTab(1).write("签发人：");
        Type.BODY.in(Font.SUBHEADING).write(line.paragraph(), issuer);
    }

    private Line belowMark() {
        return line(Type.BODY).leading(NUMBER_LEADING).before(TWO_LINES);
    }

    /** A paragraph of its own, as high as the gap, so that no word processor measures from the number's descent. */
    private void rule() {
        Line line = line(Type.BODY).leading(RULE_GAP).write("");
        var border = line.paragraph().getCTP().getPPr().addNewPBdr().addNewBottom();
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(RULE_EIGHTHS));
        border.setSpace(BigInteger.ZERO);
        border.setColor("FF0000");
    }

    private void title(String title) {
        Line line = line(Type.TITLE)
                .aligned(ParagraphAlignment.CENTER)
                .leading(TITLE_LEADING)
                .before(TWO_LINES);
        boolean first = true;
        for (String part : TitleLines.of(title)) {
            var run = Type.TITLE.write(line.paragraph(), "");
            if (!first) {
                run.addBreak();
            }
            run.setText(part);
            first = false;
        }
    }

    private Line line(Type type) {
        return new Line(document.createParagraph(), type);
    }
}
