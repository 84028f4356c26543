package org.mingchuang.registry.paper;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** 单元格: what is written into a form's boxes: labels in 黑体, values in 仿宋. */
final class Cell {

    static final double LEADING = 17;

    private static final double GAP = 5;

    private Cell() {}

    static void label(XWPFTableCell cell, String label) {
        write(cell, Stream.of(label), Type.LABEL, ParagraphAlignment.CENTER);
    }

    static void text(XWPFTableCell cell, List<String> lines) {
        write(cell, lines.stream(), Type.FIELD, ParagraphAlignment.LEFT);
    }

    /** Two tables must have a paragraph between them. */
    static void gap(XWPFDocument document) {
        new Line(document.createParagraph(), Type.of(Font.TEXT, 1))
                .leading(GAP)
                .withNext()
                .write("");
    }

    private static void write(XWPFTableCell cell, Stream<String> texts, Type type, ParagraphAlignment alignment) {
        List<String> lines =
                texts.flatMap(text -> Stream.of(text.split("\n", -1))).toList();
        for (int i = 0; i < lines.size(); i++) {
            new Line(i == 0 ? Grid.first(cell) : cell.addParagraph(), type)
                    .aligned(alignment)
                    .leading(LEADING)
                    .breakingAnywhere()
                    .write(lines.get(i));
        }
    }
}
