package org.mingchuang.registry.paper;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** 署名和成文日期: the date four characters in where a seal goes over it, else two; the name centred on it (O-10). */
final class Signature {

    private static final int SEALED = 4;
    private static final int UNSEALED = 2;

    /** Free lines above: a seal of 42 mm, centred on name and date, must not cover the text. */
    private static final int ROOM_FOR_SEAL = 2;

    private final XWPFDocument document;

    Signature(XWPFDocument document) {
        this.document = document;
    }

    void write(CoveringLetter letter) {
        String date = CoveringLetterWriter.date(letter.signedOn());
        double centre = centre(letter.signature(), date, letter.sealed() ? SEALED : UNSEALED);
        double size = Type.BODY.size();
        line().aligned(ParagraphAlignment.CENTER)
                .before((letter.sealed() ? ROOM_FOR_SEAL : 1) * CoveringLetterWriter.LEADING)
                .left((Paper.points(Paper.TYPE_AREA) - 2 * centre) / size)
                .withNext()
                .write(letter.signature());
        line().aligned(ParagraphAlignment.RIGHT)
                .right((centre - Type.BODY.length(date) / 2) / size)
                .withNext()
                .write(date);
    }

    /** Points from the right edge; a name so long that it would leave the type area takes the date along to the left. */
    private static double centre(String name, String date, int indent) {
        double ofDate = indent * Type.BODY.size() + Type.BODY.length(date) / 2;
        double ofName = Type.BODY.size() + Type.BODY.length(name) / 2;
        return Math.min(Math.max(ofDate, ofName), Paper.points(Paper.TYPE_AREA) / 2);
    }

    private Line line() {
        return new Line(document.createParagraph(), Type.BODY).leading(CoveringLetterWriter.LEADING);
    }
}
