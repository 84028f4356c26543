package org.mingchuang.registry.paper;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/**
 * 字号: a font in a size and color.
 *
 * @param size points: 二号 22, 三号 16, 四号 14, 小四 12
 * @param tracking twentieths of a point between characters
 * @param width percent of the characters' natural width
 */
record Type(Font font, int size, String color, int tracking, int width) {

    private static final String BLACK = "000000";
    private static final String RED = "FF0000";

    /** 28 characters of 16 pt are wider than 156 mm; a quarter of a point less for each makes them fit (O-02). */
    private static final int TO_28_A_LINE = -5;

    static final Type TITLE = of(Font.TITLE, 22);
    static final Type BODY = new Type(Font.TEXT, 16, BLACK, TO_28_A_LINE, 100);
    static final Type NUMBER = of(Font.NUMBER, 14);
    static final Type IMPRINT = of(Font.TEXT, 14);
    static final Type LABEL = of(Font.LABEL, 12);
    static final Type FIELD = of(Font.TEXT, 12);

    static Type of(Font font, int size) {
        return new Type(font, size, BLACK, 0, 100);
    }

    static Type mark(int size, int width) {
        return new Type(Font.TITLE, size, RED, 0, width);
    }

    Type in(Font other) {
        return new Type(other, size, color, tracking, width);
    }

    XWPFRun write(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        apply(run);
        run.setText(text);
        return run;
    }

    void apply(XWPFRun run) {
        run.setFontFamily(font.face(), XWPFRun.FontCharRange.ascii);
        run.setFontFamily(font.face(), XWPFRun.FontCharRange.hAnsi);
        run.setFontFamily(font.face(), XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(size);
        if (!color.equals(BLACK)) {
            run.setColor(color);
        }
        if (tracking != 0) {
            run.setCharacterSpacing(tracking);
        }
        if (width != 100) {
            run.setTextScale(width);
        }
    }

    /** Points that the text takes on one line: a Latin letter or digit half of what a Chinese character takes. */
    double length(String text) {
        double step = size * width / 100.0;
        return text.codePoints()
                .mapToDouble(point -> (isHalf(point) ? step / 2 : step) + tracking / 20.0)
                .sum();
    }

    static boolean isHalf(int point) {
        return point < 0x250;
    }
}
