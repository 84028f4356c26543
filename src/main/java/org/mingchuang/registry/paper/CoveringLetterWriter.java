package org.mingchuang.registry.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.stereotype.Component;

/** Writes the letter as .docx in the layout of GB/T 9704-2012 (O-01 to O-14). */
@Component
public class CoveringLetterWriter {

    /** O-02. */
    static final double LEADING = 28;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy年M月d日");
    /** Six lines: so much text may move to the next page, so that the signature does not stand there alone. */
    private static final int LONGEST_KEPT = 6 * 28;

    private static final Pattern HEADING = Pattern.compile("[一二三四五六七八九十]+、[^。]*");
    private static final Pattern SUBHEADING = Pattern.compile("（[一二三四五六七八九十]+）[^。]*");

    public byte[] write(CoveringLetter letter) {
        return Paper.written(document -> {
            new LetterHead(document).write(letter);
            recipient(document, letter.recipient());
            body(document, letter.body());
            attachments(document, letter.attachments());
            new Signature(document).write(letter);
            note(document, letter.note());
            new ImprintBlock(document).write(letter.imprint());
        });
    }

    static String date(LocalDate day) {
        return DATE.format(day);
    }

    private static void recipient(XWPFDocument document, String recipient) {
        body(document).before(LEADING).write(recipient + "：");
    }

    private static void body(XWPFDocument document, List<String> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            String text = paragraphs.get(i);
            Type type = Type.BODY.in(font(text));
            Line line = line(document, type).firstLine(2).aligned(ParagraphAlignment.BOTH);
            boolean last = i == paragraphs.size() - 1;
            if (type.font() != Font.TEXT || last && text.length() <= LONGEST_KEPT) {
                line.withNext();
            }
            line.write(text);
        }
    }

    private static Font font(String text) {
        if (HEADING.matcher(text).matches()) {
            return Font.LABEL;
        }
        return SUBHEADING.matcher(text).matches() ? Font.SUBHEADING : Font.TEXT;
    }

    /** O-09: a long name goes on below its own first character. */
    private static void attachments(XWPFDocument document, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            String number = names.size() == 1 ? "" : (i + 1) + ".";
            double hanging = number.length() / 2.0 + (i == 0 ? 3 : 0);
            Line line = body(document)
                    .left(5 + number.length() / 2.0)
                    .hanging(hanging)
                    .withNext();
            if (i == 0) {
                line.before(LEADING);
            }
            line.write((i == 0 ? "附件：" : "") + number + names.get(i));
        }
    }

    private static void note(XWPFDocument document, String note) {
        if (!note.isEmpty()) {
            body(document).firstLine(2).withNext().write("（" + note + "）");
        }
    }

    private static Line body(XWPFDocument document) {
        return line(document, Type.BODY);
    }

    private static Line line(XWPFDocument document, Type type) {
        return new Line(document.createParagraph(), type).leading(LEADING);
    }
}
